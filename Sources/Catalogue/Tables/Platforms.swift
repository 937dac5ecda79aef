extension Tables {
  /// Laboratories, centres, incubators and parks, by the level that approved them.
  static let platforms: StaticString = """
    platform.key-lab.national | 国家重点实验室数 | 全国重点实验室 | 家; 个 | higher | 科学技术部
    platform.key-lab.provincial | 省级重点实验室数 | | 家; 个 | higher | 省级科技部门
    platform.key-lab.municipal | 市级重点实验室数 | | 家; 个 | higher | 市级科技部门
    platform.key-lab.enterprise.provincial | 省级企业重点实验室数 | 省级重点企业实验室 | 家; 个 | higher | 省级科技部门
    platform.lab.national | 国家实验室数 | | 家; 个 | higher |
    platform.lab.provincial | 省实验室数 | | 家; 个 | higher | 省级科技部门
    platform.lab.municipal | 市级实验室数 | | 家; 个 | higher | 市级科技部门
    platform.engineering-technology-centre.national | 国家工程技术研究中心数 | 国家级工程技术中心 | 家; 个 | higher | 科学技术部
    platform.engineering-technology-centre.provincial | 省级工程技术研究中心数 | 省级工程技术中心; 省级工程技术研究中心组建数 | 家; 个 | higher | 省级科技部门
    platform.engineering-technology-centre.municipal | 市级工程技术研究中心数 | 市级工程技术中心; 市级工程技术研究中心组建数 | 家; 个 | higher | 市级科技部门
    platform.engineering-research-centre.national | 国家工程研究中心数 | | 家; 个 | higher | 国家发展和改革委员会
    platform.engineering-research-centre.provincial | 省级工程研究中心数 | | 家; 个 | higher | 省级发展改革部门
    platform.engineering-research-centre.municipal | 市级工程研究中心数 | | 家; 个 | higher | 市级发展改革部门
    platform.engineering-lab.national | 国家工程实验室数 | | 家; 个 | higher | 国家发展和改革委员会
    platform.engineering-lab.provincial | 省级工程实验室数 | | 家; 个 | higher | 省级发展改革部门
    platform.technology-innovation-centre.national | 国家技术创新中心数 | | 家; 个 | higher | 科学技术部
    platform.technology-innovation-centre.provincial | 省级技术创新中心数 | | 家; 个 | higher | 省级科技部门
    platform.manufacturing-innovation-centre.national | 国家制造业创新中心数 | | 家; 个 | higher | 工业和信息化部
    platform.manufacturing-innovation-centre.provincial | 省级制造业创新中心数 | | 家; 个 | higher | 省级工业和信息化部门
    platform.industrial-innovation-centre.provincial | 省级产业创新中心数 | | 家; 个 | higher | 省级发展改革部门
    platform.clinical-centre.national | 国家临床医学研究中心数 | | 家; 个 | higher | 科学技术部
    platform.clinical-centre.provincial | 省级临床医学研究中心数 | | 家; 个 | higher | 省级科技部门
    platform.enterprise-technology-centre.national | 国家企业技术中心数 | 国家认定企业技术中心 | 家; 个 | higher | 国家发展和改革委员会
    platform.enterprise-technology-centre.provincial | 省级企业技术中心数 | 省认定企业技术中心 | 家; 个 | higher | 省级工业和信息化部门
    platform.enterprise-technology-centre.municipal | 市级企业技术中心数 | 市认定企业技术中心 | 家; 个 | higher | 市级工业和信息化部门
    platform.enterprise-engineering-centre.municipal | 市级企业工程技术中心数 | 市级企业工程(技术)中心 | 家; 个 | higher | 市级科技部门
    platform.enterprise-rd-centre.provincial | 省级企业研发中心数 | 省级研发中心; 省级高新技术企业研究开发中心; 省级高新技术研究开发中心 | 家; 个 | higher | 省级科技部门
    platform.enterprise-rd-centre.municipal | 市级企业研发中心数 | 市级研发中心; 市级高新技术企业研究开发中心; 市级高新技术研究开发中心; 市级高新技术研究开发中心认定数 | 家; 个 | higher | 市级科技部门
    platform.enterprise-institute.provincial | 省级企业研究院数 | | 家; 个 | higher | 省级科技部门
    platform.enterprise-institute.provincial-key | 省级重点企业研究院数 | | 家; 个 | higher | 省级科技部门
    platform.enterprise-institute.municipal | 市级企业研究院数 | | 家; 个 | higher | 市级科技部门
    platform.agri-rd-centre.provincial | 省级农业科技研发中心数 | 省级农业科技企业研发中心; 省级农业企业科技研发中心; 省农业企业研发中心 | 家; 个 | higher | 省级科技部门
    platform.agri-rd-centre.municipal | 市级农业科技研发中心数 | 市级农业科技研发中心认定数; 市级农业企业科技研发中心 | 家; 个 | higher | 市级科技部门
    platform.foreign-rd.provincial | 省级外资研发机构数 | 省级外资研发中心 | 家; 个 | higher | 省级商务部门
    platform.foreign-rd | 外资研发机构数 | 外资研发中心; 外商投资研发机构 | 家; 个 | higher | 商务部
    platform.new-rd | 新型研发机构数 | | 家; 个 | higher | 省级科技部门
    platform.new-rd.provincial | 省级新型研发机构数 | 省级备案新型研发机构 | 家; 个 | higher | 省级科技部门
    platform.new-rd.municipal | 市级新型研发机构数 | | 家; 个 | higher | 市级科技部门
    platform.academician | 院士工作站数 | 企业院士工作站 | 家; 个 | higher | 中国科学技术协会
    platform.academician.provincial | 省级院士工作站数 | 省级企业院士工作站 | 家; 个 | higher | 省级科学技术协会
    platform.academician.municipal | 市级院士工作站数 | | 家; 个 | higher | 市级科学技术协会
    platform.postdoctoral | 博士后科研工作站数 | 博士后工作站; 国家级博士后科研工作站; 企业博士后科研工作站 | 家; 个 | higher | 人力资源和社会保障部
    platform.postdoctoral.mobile | 博士后科研流动站数 | 博士后流动站 | 个; 家 | higher | 人力资源和社会保障部
    platform.postdoctoral.provincial | 省级博士后工作站数 | 省级博士后科研工作站 | 家; 个 | higher | 省级人力资源社会保障部门
    platform.incubator | 科技企业孵化器数 | 孵化器; 科技孵化器; 科技型企业孵化器 | 家; 个 | higher | 火炬高技术产业开发中心
    platform.incubator.national | 国家级科技企业孵化器数 | 国家级孵化器; 国家高新技术创业服务中心 | 家; 个 | higher | 火炬高技术产业开发中心
    platform.incubator.provincial | 省级科技企业孵化器数 | 省级孵化器 | 家; 个 | higher | 省级科技部门
    platform.incubator.municipal | 市级科技企业孵化器数 | 市级孵化器 | 家; 个 | higher | 市级科技部门
    platform.incubator.area | 孵化面积 | 孵化器面积; 科技企业孵化器孵化面积; 孵化场地面积; 孵化总面积 | 平方米 | higher | 火炬高技术产业开发中心
    platform.incubator.tenants | 在孵企业数 | 在孵科技企业; 在孵科技型企业; 孵化器在孵企业; 入驻在孵企业; 科技企业孵化器在孵企业; 孵化企业; 入孵企业 | 家 | higher | 火炬高技术产业开发中心
    platform.incubator.graduates | 孵化器毕业企业数 | 毕业企业; 孵化毕业企业; 毕业科技企业; 科技企业孵化器毕业企业; 累计毕业企业 | 家 | higher | 火炬高技术产业开发中心
    platform.accelerator | 科技企业加速器数 | 企业加速器 | 家; 个 | higher | 省级科技部门
    platform.maker-space | 众创空间数 | 备案众创空间 | 家; 个 | higher | 火炬高技术产业开发中心
    platform.maker-space.national | 国家级众创空间数 | 国家备案众创空间 | 家; 个 | higher | 火炬高技术产业开发中心
    platform.maker-space.provincial | 省级众创空间数 | 省级备案众创空间 | 家; 个 | higher | 省级科技部门
    platform.maker-space.municipal | 市级众创空间数 | 市级备案众创空间 | 家; 个 | higher | 市级科技部门
    platform.star-space | 星创天地数 | 备案星创天地 | 家; 个 | higher | 省级科技部门
    platform.star-space.national | 国家级星创天地数 | 国家备案星创天地 | 家; 个 | higher | 科学技术部
    platform.star-space.provincial | 省级星创天地数 | 省级备案星创天地 | 家; 个 | higher | 省级科技部门
    platform.science-park.national | 国家大学科技园数 | | 家; 个 | higher | 科学技术部、教育部
    platform.science-park.provincial | 省级大学科技园数 | | 家; 个 | higher | 省级科技部门
    platform.agri-park.national | 国家农业科技园区数 | 国家级农业科技园 | 家; 个 | higher | 科学技术部
    platform.agri-park.provincial | 省级农业科技园区数 | 省级农业科技园 | 家; 个 | higher | 省级科技部门
    platform.alliance | 产业技术创新战略联盟数 | 产业技术创新联盟; 技术创新战略联盟; 产业创新联盟 | 个; 家 | higher | 科学技术部
    platform.alliance.provincial | 省级产业技术创新战略联盟数 | 省级产业技术创新联盟 | 个; 家 | higher | 省级科技部门
    platform.transfer.national | 国家技术转移示范机构数 | 国家技术转移机构 | 家; 个 | higher | 火炬高技术产业开发中心
    platform.transfer.provincial | 省级技术转移机构数 | 省级技术转移示范机构 | 家; 个 | higher | 省级科技部门
    platform.transfer | 技术转移机构数 | 技术转移服务机构; 技术转移示范机构 | 家; 个 | higher | 省级科技部门
    platform.international.national | 国家国际科技合作基地数 | 国际科技合作基地 | 家; 个 | higher | 科学技术部
    platform.international.provincial | 省级国际科技合作基地数 | | 家; 个 | higher | 省级科技部门
    platform.torch-base.national | 国家火炬特色产业基地数 | 国家火炬计划特色产业基地; 国家火炬计划产业基地; 国家火炬产业基地 | 家; 个 | higher | 火炬高技术产业开发中心
    platform.public-service.provincial | 省级科技公共服务平台数 | 省级公共科技创新服务平台; 省级科技创新服务平台 | 家; 个 | higher | 省级科技部门
    platform.concept-validation | 概念验证中心数 | 概念验证平台 | 家; 个 | higher | 省级科技部门
    platform.pilot-scale | 中试基地数 | 中试平台; 中试熟化基地; 科技成果中试基地 | 家; 个 | higher | 省级科技部门
    platform.national-and-provincial | 省级以上科技创新平台数 | 省级及以上科技创新平台; 省级以上创新平台; 省级以上研发平台; 省级以上科研平台; 省级及以上创新平台 | 家; 个 | higher | 省级科技部门
    platform.national | 国家级科技创新平台数 | 国家级创新平台; 国家级研发平台; 国家级科研平台 | 家; 个 | higher | 科学技术部
    platform.provincial | 省级科技创新平台数 | 省级创新平台; 省级研发平台; 省级科研平台 | 家; 个 | higher | 省级科技部门
    platform.municipal-and-above | 市级以上科技创新平台数 | 市级以上创新平台; 市级以上研发平台; 市级及以上科技创新平台 | 家; 个 | higher | 市级科技部门
    """
}
