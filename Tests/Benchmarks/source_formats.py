#!/usr/bin/env python3
"""Times whole processes of yange on Word and PDF against pandoc and pdftotext on the same file.

usage: source_formats.py YANGE [--file REPORT.docx] [--runs N]

Without a file a report of about fifty pages with fifty tables is made. Its PDF is made by LibreOffice. Each pair is run
alternately; the ratio is the median of the ratios of neighbours. Exit status 1 when Word takes more than 150 ms.
"""
import argparse
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LIMIT = 0.150


def paragraph(text):
    return f'<w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def make_report(path):
    """Twelve hundred sentences in fifty sections, a table in each."""
    numbers = random.Random(1)
    body = [paragraph("苍梧市科学技术局2024年工作总结")]
    for section in range(50):
        body.append(paragraph(f"（{'一二三四五六七八九十'[section % 10]}）重点任务进展情况"))
        for _ in range(4):
            body.append(paragraph("".join(
                f"全年新认定高新技术企业{numbers.randint(2, 900)}家，技术合同成交额达到{numbers.random() * 90:.2f}亿元，"
                f"同比增长{numbers.random() * 30:.1f}%，带动社会研发投入{numbers.random() * 9:.1f}亿元。" for _ in range(6))))
        rows = [["指标", "单位", "2024年目标", "2024年完成", "同比增长（%）"]]
        rows += [["技术合同成交额", "亿元", str(numbers.randint(10, 99)), f"{numbers.random() * 99:.2f}",
                  f"{numbers.random() * 40:.1f}"] for _ in range(8)]
        body.append("<w:tbl>" + "".join(
            "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows) + "</w:tbl>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'))
        file.writestr("_rels/.rels", (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>'))
        file.writestr("word/document.xml",
                      f'<w:document xmlns:w="{WORD}"><w:body>{"".join(body)}</w:body></w:document>')


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def compare(name, ours, theirs, runs):
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs + 1)][1:]
    mine, other = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    print(f"| {name} | {mine * 1000:.1f} ms | {other * 1000:.1f} ms | {ratio:.2f} |")
    return mine


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("yange")
    parser.add_argument("--file", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        word = options.file or pathlib.Path(folder) / "report.docx"
        if not options.file:
            make_report(word)
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, word], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        printed = pathlib.Path(folder) / (word.stem + ".pdf")
        print("| yange `extract` against | yange | other | ratio |\n| --- | ---: | ---: | ---: |")
        mine = compare("pandoc, DOCX to Markdown", [options.yange, "extract", word],
                       ["pandoc", word, "-t", "markdown"], options.runs)
        compare("pdftotext, PDF to text", [options.yange, "extract", printed],
                ["pdftotext", "-layout", printed, "-"], options.runs)
    if mine > LIMIT:
        print(f"error: Word takes {mine * 1000:.0f} ms, more than {LIMIT * 1000:.0f}", file=sys.stderr)
        sys.exit(1)


main()
