"""まちのものさしの公開データを Python で読む例。Python 3.9 以上、ほかに入れるものはありません。

python3 read_indicator.py https://example.jp/ 102041 recycling-rate

With pandas the same is one line a table:
    pandas.read_csv(address, encoding="utf-8-sig", keep_default_na=False, na_values=[""])
"""

import csv
import io
import re
import sys
from urllib.request import urlopen

GUARDED = re.compile("^'+[=+\\-@\t\r\n＝＋－＠]")


def plain(text):
    """Takes off the apostrophe that keeps a spreadsheet from running a text as a formula."""
    return text[1:] if GUARDED.match(text) else text


def table(home, name):
    with urlopen(f"{home}{name}.csv") as answer:
        text = answer.read().decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{column: plain(cell) for column, cell in row.items()} for row in rows]


def number(text):
    """空欄は「書かれていない」。0 ではありません。 A blank cell says nothing; it is not 0."""
    return "NA" if text == "" else f"{float(text):.10g}"


def main(base, code, indicator_id):
    home = f"{base.rstrip('/')}/open-data/{code}/"
    own = lambda rows: [row for row in rows if row["indicator_id"] == indicator_id]
    indicator = own(table(home, "indicators"))[0]
    print(f"{indicator['name']} ({indicator['unit']})")
    for row in own(table(home, "observations")):
        print(row["period"], number(row["value"]), row["printed"], sep="\t")
    print(own(table(home, "judgements"))[0]["verdict"])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(*sys.argv[1:4])
