#!/usr/bin/env python3
"""Does a Word document with tracked changes hold both texts, as other programs read it?

usage: check_docx.py REDLINE.docx OLD.md NEW.md
Accepts and rejects all changes in the document itself, as python-docx reads it, and in what LibreOffice makes of it, and
asks pandoc for the same. Of the last two one that is not installed is left out and named; python-docx is needed, so that
no verdict rests on pandoc alone. Exit status 0: all agree.
"""
import importlib.util, os, pathlib, re, shutil, subprocess, sys, tempfile, zipfile
import xml.etree.ElementTree as ElementTree

# What apt installs belongs to the system's Python, and another one may stand first on the path.
SYSTEM = "/usr/bin/python3"
if importlib.util.find_spec("docx") is None and sys.executable != SYSTEM and os.path.exists(SYSTEM):
    os.execv(SYSTEM, [SYSTEM, *sys.argv])

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def expected(path):
    """The paragraphs of canonical text."""
    out = []
    for block in re.split(r"\n\n+", pathlib.Path(path).read_text(encoding="utf-8").strip("\n")):
        lines = [re.sub(r"^#+ ", "", line) for line in block.split("\n")]
        out += [line for line in lines if not line.startswith("| ---")] if lines[0].startswith("|") else ["".join(lines)]
    return out


def body_of(path):
    return ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml")).find(W + "body")


def paragraphs(body, accept):
    """The paragraphs and rows of tables with all changes accepted or rejected; empty ones left out."""
    gone = {W + "del", W + "moveFrom"} if accept else {W + "ins", W + "moveTo"}
    out, words = [], ""

    def text(node):
        if node.tag in gone:
            return ""
        own = (node.text or "") if node.tag in (W + "t", W + "delText") else ""
        return own + "".join(text(child) for child in node if child.tag != W + "pPr")

    for block in body:
        if block.tag == W + "tbl":
            for row in block.iter(W + "tr"):
                marks = row.find(W + "trPr")
                if marks is None or not any(mark.tag in gone for mark in marks):
                    out.append("| " + " | ".join(text(cell) for cell in row.iter(W + "tc")) + " |")
            continue
        if block.tag != W + "p":
            continue
        words += text(block)
        marks = block.find(f"{W}pPr/{W}rPr")
        if marks is None or not any(mark.tag in gone for mark in marks):
            out.append(words)
            words = ""
    return [line for line in out + [words] if line]


def plain(lines):
    """The words without spaces and the lines of tables."""
    return "".join(re.sub(r"[\s|-]", "", line) for line in lines)


def main():
    redline, old, new = sys.argv[1:4]
    want = {True: expected(new), False: expected(old)}
    faults = []

    def hold(who, accept, got, wanted):
        if got != wanted:
            faults.append(f"{who} {'accepted' if accept else 'rejected'}: {got!r}\nwanted: {wanted!r}")

    for accept in (True, False):
        hold("own reading", accept, paragraphs(body_of(redline), accept), want[accept])

    if shutil.which("pandoc"):
        for accept in (True, False):
            option = "--track-changes=" + ("accept" if accept else "reject")
            done = subprocess.run(["pandoc", option, "-f", "docx", "-t", "plain", "--standalone", "--wrap=none", redline],
                                  capture_output=True, text=True, check=True)
            hold("pandoc", accept, plain([done.stdout]), plain(want[accept]))
    else:
        print("skipped: pandoc is not installed")

    try:
        import docx
        document = docx.Document(redline)
        # Its paragraphs leave tracked words out, so they are looked for in the tree that it read.
        for accept in (True, False):
            hold("python-docx", accept, paragraphs(document.element.body, accept), want[accept])
        styles = {paragraph.style.name for paragraph in document.paragraphs}
        if "Heading 1" not in styles:
            faults.append(f"python-docx finds no headings: {styles}")
    except ImportError:
        faults.append("python-docx is not installed; Debian calls it python3-docx")

    if shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                            "docx", "--outdir", folder, redline], capture_output=True, check=True, timeout=120)
            saved = next(pathlib.Path(folder).glob("*.docx"))
            for accept in (True, False):
                hold("LibreOffice", accept, paragraphs(body_of(saved), accept), want[accept])
    else:
        print("skipped: LibreOffice is not installed")

    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
