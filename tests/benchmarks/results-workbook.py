#!/usr/bin/env python3
"""Writes an XLSX of exam results for the schools of `docgen demo --schools 5000`: results-workbook.py FILE ROWS."""
import itertools
import sys
import zipfile

HEAD = ["Код школы", "Процедура", "Предмет", "Класс", "Год", "Участников", "Двоек", "Троек", "Четвёрок", "Пятёрок", "Средний балл"]
SUBJECTS = ["Математика", "Русский язык", "Биология", "История", "География", "Физика", "Химия", "Обществознание"]
XML = '<?xml version="1.0" encoding="UTF-8"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def cell(place, value):
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def row(number, values):
    return f'<row r="{number}">{"".join(cell(f"{chr(65 + i)}{number}", value) for i, value in enumerate(values))}</row>'


def results():
    for i, (school, year, subject) in enumerate(itertools.product(range(1, 5001), (2021, 2022, 2023), SUBJECTS), start=1):
        below = i % 7
        yield [f"school-{school:04d}", "ВПР", subject, 7, year, below + 18, below, 8, 6, 4, 3.2]


def relation(kind, target):
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>'


path, count = sys.argv[1], int(sys.argv[2])
rows = (row(number, values) for number, values in enumerate(itertools.chain([HEAD], itertools.islice(results(), count)), start=1))
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
    book.writestr("[Content_Types].xml", f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                  f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}worksheet+xml"/></Types>')
    book.writestr("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
    book.writestr("xl/workbook.xml", f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Результаты" sheetId="1" r:id="r1"/></sheets></workbook>')
    book.writestr("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
    book.writestr("xl/worksheets/sheet1.xml", f'{XML}<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>')
