"""A ZIP archive with the same bytes whenever it is made."""

from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def fixed(archive: bytes, day: date) -> bytes:
    """The archive with the same files in the same order, all of them dated to a day."""
    out = BytesIO()
    with ZipFile(BytesIO(archive)) as read, ZipFile(out, "w", ZIP_DEFLATED) as written:
        for each in read.infolist():
            info = ZipInfo(each.filename, (day.year, day.month, day.day, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            written.writestr(info, read.read(each))
    return out.getvalue()
