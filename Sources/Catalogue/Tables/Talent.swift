extension Tables {
  /// Talent: how many, of which kind, under which programme.
  static let talent: StaticString = """
    talent.total | 人才资源总量 | 人才总量; 各类人才总量 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.share | 人才资源占人力资源总量比重 | 人才占人力资源比重; 人才资源占比 | % | higher | 省级人力资源社会保障部门
    talent.contribution | 人才贡献率 | 人才对经济增长贡献率; 人才贡献度 | % | higher | 省级人力资源社会保障部门
    talent.high-level | 高层次人才数 | 高端人才; 高层次创新人才; 高层次科技人才 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.high-level.introduced | 引进高层次人才数 | 高层次人才引进数; 引进高端人才; 引进高层次创新人才; 引进高层次科技人才 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.introduced | 引进人才数 | 引进各类人才; 新引进人才; 人才引进数; 新引进各类人才 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.graduates | 引进大学生数 | 新引进大学生; 引进高校毕业生; 引进大学毕业生; 招引大学生; 吸引大学生 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.professional | 专业技术人才数 | 专业技术人员; 专技人才; 各类专业技术人员 | 人; 名 | higher | 人力资源和社会保障部
    talent.skilled | 技能人才数 | 技能劳动者; 技术工人; 技能人员 | 人; 名 | higher | 人力资源和社会保障部
    talent.high-skilled | 高技能人才数 | 培养高技能人才; 高技能人员; 新培养高技能人才; 培育高技能人才 | 人; 名 | higher | 人力资源和社会保障部
    talent.high-skilled.share | 高技能人才占技能人才比重 | 高技能人才占比; 高技能人才占技能劳动者比例 | % | higher | 人力资源和社会保障部 | talent.high-skilled / talent.skilled
    talent.academicians | 两院院士数 | 院士; 中国科学院院士和中国工程院院士 | 人; 名; 位 | higher | 中国科学院、中国工程院
    talent.academicians.native | 本土院士数 | 本土两院院士; 自主培养院士 | 人; 名; 位 | higher |
    talent.programme.national | 国家级人才计划入选人数 | 国家级人才; 国家级人才计划; 国家级人才工程人选; 国家级人才计划人选 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.programme.provincial | 省级人才计划入选人数 | 省级人才; 省级人才计划; 省级人才工程人选; 省级人才计划人选 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.thousand.national | 国家千人计划入选人数 | 千人计划; 国家千人计划; 国家千人计划专家; 千人计划专家; 国家千人计划人才; 列入千人计划人数; 千人计划人数; 国家千人计划人数 | 人; 名 | higher |
    talent.thousand.provincial | 省千人计划入选人数 | 省千人计划; 省千人计划专家; 省级千人计划人才; 省千人计划人数 | 人; 名 | higher |
    talent.ten-thousand.national | 国家万人计划入选人数 | 万人计划; 国家万人计划; 国家万人计划专家; 国家万人计划人才; 万人计划人数 | 人; 名 | higher |
    talent.team.provincial | 省级创新团队数 | 省级科技创新团队; 省领军型创新创业团队; 省重点企业技术创新团队; 省级创新创业团队; 省领军型创新团队 | 个; 支 | higher | 省级科技部门
    talent.team.municipal | 市级创新团队数 | 市级科技创新团队; 市重点企业技术创新团队; 市领军型创新创业团队; 市级创新创业团队 | 个; 支 | higher | 市级科技部门
    talent.team | 创新创业团队数 | 创新团队; 高层次创新创业团队; 科技创新团队; 引进创新创业团队; 引进高层次创新创业团队 | 个; 支 | higher | 省级科技部门
    talent.projects | 高层次人才创业项目数 | 引进高层次人才项目; 高层次人才项目; 高层次人才创新创业项目; 人才创业项目 | 个; 项 | higher | 省级人力资源社会保障部门
    talent.foreign | 外国专家数 | 外国专家; 引进外国专家; 外籍专家; 引进外籍专家 | 人; 人次; 名 | higher | 省级科技部门
    talent.foreign.permits | 外国人工作许可证办理数 | 外国人来华工作许可; 外国人来华工作许可证; 外国人工作许可证; 外国人来华工作许可办理数 | 件; 份 | neither | 省级科技部门
    talent.overseas | 引进海外人才数 | 海外人才; 引进海外高层次人才; 海外高层次人才 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.doctors | 引进博士数 | 引进博士人才 | 人; 名 | higher | 省级人力资源社会保障部门
    talent.postdocs | 博士后进站人数 | 引进博士后; 进站博士后; 招收博士后 | 人; 名 | higher | 人力资源和社会保障部
    talent.science | 科技人才数 | | 人; 名 | higher | 科学技术部
    talent.science.active | 科技活动人员数 | 从事科技活动人员 | 人; 名 | higher | 科学技术部
    talent.science.leading | 科技领军人才数 | 科技创新领军人才; 科技创新创业领军人才 | 人; 名 | higher | 省级科技部门
    talent.working-age-education | 主要劳动年龄人口受过高等教育比例 | 主要劳动年龄人口受过高等教育比重; 主要劳动年龄人口中受过高等教育比例 | % | higher | 教育部
    talent.college-per-100k | 每十万人口中拥有大学文化程度人数 | 每10万人口中拥有大学文化程度人数; 每10万人中拥有大学文化程度人口 | 人 | higher | 国家统计局
    """
}
