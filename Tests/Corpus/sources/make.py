#!/usr/bin/env python3
"""Makes one invented report as Word, web page, PDF, plain text, DOC and ODT: report.* beside this file.

Needs python-docx and LibreOffice; the files it made are kept, so that the tests need neither.
"""
import pathlib
import subprocess

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HERE = pathlib.Path(__file__).parent
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TITLE = "苍梧市科学技术局2024年工作总结和2025年工作打算"
# H1, H2: headings, numbered by Word; P: paragraph; C: caption; T: table; S: signature.
REPORT = [
    ("P", "2024年，全市科技系统坚持把科技创新摆在发展全局的核心位置，聚焦产业需求，强化要素保障，较好完成了年度各项目标任务。现将有关情况报告如下。"),
    ("H1", "2024年工作完成情况"),
    ("H2", "创新主体持续壮大"),
    ("P", "全年新认定高新技术企业96家，有效期内高新技术企业总数达到412家，同比增长14.4%。入库科技型中小企业873家，较上年增加102家。培育省级专精特新企业17家，累计达到58家。规模以上工业企业中有研发活动的企业占比达到61.3%，比上年提高3.8个百分点。"),
    ("H2", "研发投入稳步提高"),
    ("P", "全社会研发经费支出47.26亿元，占地区生产总值的比重达到2.41%，比上年提高0.13个百分点。落实研发费用加计扣除政策，惠及企业536家，减免税额5.9亿元。兑现科技创新券1280万元，支持企业购买检验检测、技术查新等服务742项。"),
    ("C", "表1 2024年主要科技指标完成情况"),
    ("T", [
        ["指标", "单位", "年度目标", "全年完成", "同比增长（%）"],
        ["高新技术产业产值", "亿元", "680", "702.5", "8.6"],
        ["技术合同成交额", "亿元", "32", "36.18", "21.7"],
        ["发明专利授权量", "件", "800", "867", "9.2"],
        ["有效发明专利拥有量", "件", "3900", "4126", "15.3"],
    ]),
    ("P", "从表1可以看出，四项主要指标均超额完成年度目标，其中技术合同成交额完成年度目标的113.1%。"),
    ("H2", "创新平台提质增效"),
    ("P", "新增省级重点实验室2家、省级工程技术研究中心5家、省级新型研发机构1家。全市省级以上科技创新平台总数达到74家。市中试基地一期建成投用，服务企业39家，完成中试项目26项，带动社会投入1.35亿元。大型科研仪器开放共享平台入网仪器618台（套），对外服务机时2.4万小时。"),
    ("C", "表2 各县区技术合同成交额（单位：亿元）"),
    ("T", [
        ["县区", "2023年", "2024年", "增速（%）"],
        ["东宁县", "6.02", "7.43", "23.4"],
        ["南渡区", "11.37", "13.9", "22.3"],
        ["高新区", "12.34", "14.85", "20.3"],
        ["合计", "29.73", "36.18", "21.7"],
    ]),
    ("H2", "成果转化成效明显"),
    ("P", "组织产学研对接活动28场次，促成校企合作项目153项，合同金额4.72亿元。开展“科技副总”选聘，选派高校院所专家64人到企业任职，帮助解决技术难题187个。举办科技成果路演12场，21个项目签约落地，协议总投资9.6亿元。"),
    ("H1", "存在的主要问题"),
    ("P", "一是企业研发投入强度不高，规模以上工业企业研发经费占营业收入的比重仅为1.62%。二是高层次创新人才不足，全市每万名就业人员中研发人员为48人年。三是科技金融供给不够，全年发放科技贷款18.4亿元，与企业需求相比仍有差距。"),
    ("H1", "2025年工作打算"),
    ("H2", "强化企业创新主体地位"),
    ("P", "实施高新技术企业倍增行动，力争新认定高新技术企业110家以上，入库科技型中小企业突破950家。推动规模以上工业企业研发活动覆盖率达到65%。"),
    ("H2", "提升创新平台能级"),
    ("P", "争创省级重点实验室3家，新建企业研发机构40家，推动中试基地二期开工建设，全年完成中试项目40项以上。"),
    ("H2", "优化科技创新生态"),
    ("P", "全社会研发经费支出占地区生产总值的比重提高到2.5%，技术合同成交额突破40亿元，科技贷款余额增长20%以上。"),
    ("S", "苍梧市科学技术局"),
    ("S", "2025年1月8日"),
]


def han(number):
    return "一二三四五六七八九十"[number - 1]


def word():
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.header.paragraphs[0].text = "苍梧市科学技术局文件"
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = footer.add_run()
        xml = f'<w:fldChar {W} w:fldCharType="{kind}"/>' if kind else f"<w:instrText {W}>{text}</w:instrText>"
        run._r.append(parse_xml(xml))
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(
        f'<w:abstractNum {W} w:abstractNumId="77"><w:multiLevelType w:val="multilevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>'
        "</w:abstractNum>"))
    numbering.append(parse_xml(f'<w:num {W} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for style in ("Normal", "Title", "Heading 1", "Heading 2"):
        fonts = document.styles[style].element.get_or_add_rPr().get_or_add_rFonts()
        for name in ("w:ascii", "w:hAnsi", "w:eastAsia"):
            fonts.set(qn(name), "Noto Serif CJK SC")
    document.styles["Normal"].font.size = Pt(16)
    document.styles["Title"].font.size = Pt(20)
    document.add_paragraph(TITLE, style="Title").alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, content in REPORT:
        if kind == "T":
            table = document.add_table(rows=len(content), cols=len(content[0]), style="Table Grid")
            for row, cells in enumerate(content):
                for column, cell in enumerate(cells):
                    paragraph = table.cell(row, column).paragraphs[0]
                    paragraph.add_run(cell).font.size = Pt(11)
            continue
        if kind.startswith("H"):
            level = int(kind[1])
            paragraph = document.add_heading(content, level)
            paragraph._p.get_or_add_pPr().append(
                parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level - 1}"/><w:numId w:val="77"/></w:numPr>'))
            continue
        paragraph = document.add_paragraph(content)
        if kind == "P":
            paragraph.paragraph_format.first_line_indent = Pt(32)
        else:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if kind == "C" else WD_ALIGN_PARAGRAPH.RIGHT
    document.save(HERE / "report.docx")


def page():
    lines = []
    first = second = 0
    for kind, content in REPORT:
        if kind == "T":
            rows = ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in content]
            lines.append("<table border=1>" + "\n".join(rows) + "</table>")
            continue
        if kind == "H1":
            first, second = first + 1, 0
            content = han(first) + "、" + content
        if kind == "H2":
            second += 1
            content = f"（{han(second)}）{content}"
        lines.append(f"<p>&emsp;&emsp;{content}</p>")
    (HERE / "report.html").write_text(f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{TITLE}_苍梧市人民政府</title></head><body>
<div class="header"><a href="/">苍梧市人民政府</a></div>
<div class="nav"><ul><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li></ul></div>
<div class="main"><div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/kjj/">市科技局</a></div>
<h1>{TITLE}</h1><div class="info">发布时间：2025-01-09 来源：市科技局 浏览次数：218</div>
<div class="article">
{chr(10).join(lines)}
</div><div class="share">分享到：<a href="#">微信</a></div></div>
<div class="footer">主办：苍梧市人民政府办公室 备案号：00000000</div></body></html>
""")


def convert(kind, filter):
    subprocess.run(["soffice", "--headless", "--convert-to", filter, "--outdir", HERE, HERE / "report.docx"],
                   check=True, stdout=subprocess.DEVNULL)


word()
page()
for kind, filter in (("pdf", "pdf"), ("txt", "txt:Text (encoded):UTF8"), ("doc", "doc"), ("odt", "odt")):
    convert(kind, filter)
