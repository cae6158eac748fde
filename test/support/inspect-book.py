# Prints what openpyxl sees in a workbook as JSON; run with -W error, so that any warning is a failure.
import datetime
import json
import sys

import openpyxl


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value


path = sys.argv[1]
book = openpyxl.load_workbook(path)
cached = openpyxl.load_workbook(path, data_only=True)
sheets = []
for sheet in book.worksheets:
    values = cached[sheet.title]
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            cells[cell.coordinate] = {
                "type": cell.data_type,
                "value": plain(cell.value),
                "cached": plain(values[cell.coordinate].value),
                "format": cell.number_format,
                "font": [cell.font.name, cell.font.sz],
            }
    sheets.append(
        {
            "name": sheet.title,
            "freeze": sheet.freeze_panes,
            "titleRows": sheet.print_title_rows,
            "filter": sheet.auto_filter.ref,
            "orientation": sheet.page_setup.orientation,
            "paper": sheet.page_setup.paperSize,
            "fitToPage": sheet.sheet_properties.pageSetUpPr.fitToPage,
            "fit": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
            "charts": [[series.val.numRef.f for series in chart.series] for chart in sheet._charts],
            "links": [cell.hyperlink.location for row in sheet.iter_rows() for cell in row if cell.hyperlink],
            "footer": sheet.oddFooter.right.text,
            "cells": cells,
        }
    )
properties = book.properties
print(
    json.dumps(
        {
            "title": properties.title,
            "creator": properties.creator,
            "created": plain(properties.created),
            "sheets": sheets,
        }
    )
)
