#!/usr/bin/env python3
"""Makes the hostile files beside this one: archives that unpack to too much, and PDF without text or with a password.

Needs Pillow and pypdf for the PDF.
"""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
MIB = 1 << 20


def archive(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for part, text in parts.items():
            file.writestr(zipfile.ZipInfo(part), text, zipfile.ZIP_DEFLATED)


def filler(size, period):
    """Text that packs to about one part in `period`."""
    import random
    noise = random.Random(1)
    block = bytes(noise.choice(b"abcdefghijklmnopqrstuvwxyz") for _ in range(64))
    out = bytearray()
    while len(out) < size:
        out += block * (period // 40)
        out += bytes(noise.choice(b"abcdefghijklmnopqrstuvwxyz") for _ in range(24))
    return bytes(out[:size])


archive("ratio.docx", {"word/document.xml": b"<document>" + b" " * (32 * MIB)})
archive("size.docx", {"word/document.xml": b"<document>" + b" " * (80 * MIB)})
relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % "".join(
    '<Relationship Id="r%d" Type="http://x/header" Target="header.xml"/>' % n for n in range(3))
part = b"<a>" + filler(30 * MIB, 4000) + b"</a>"
archive("total.docx", {
    "word/document.xml": '<w:document xmlns:w="http://x/wordprocessingml"/>', "word/_rels/document.xml.rels": relations,
    "word/header.xml": part})

from PIL import Image
from pypdf import PdfReader, PdfWriter

pages = [Image.effect_noise((150, 200), 60).convert("L") for _ in range(2)]
pages[0].save(HERE / "scanned.pdf", save_all=True, append_images=pages[1:], quality=40)
writer = PdfWriter()
writer.add_blank_page(200, 200)
writer.encrypt("secret", algorithm="RC4-128")
writer.write(HERE / "locked.pdf")
