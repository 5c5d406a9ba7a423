"""What a ZIP file is: a package of this site, or a workbook, which is a ZIP file too."""

from data.recheck.archives import Archive
from data.recheck.file_error import FileError
from data.recheck.packages import read_package
from data.recheck.sheet import Sheet
from data.recheck.workbooks import read_workbook

WORKBOOK, MACROS = "xl/workbook.xml", "xl/vbaProject.bin"


def read_zipped(content: bytes) -> list[Sheet]:
    """The tables of a package or a workbook. FileError for one with macros, which is never ours."""
    archive = Archive(content)
    if MACROS in archive.names:
        raise FileError("macros")
    if WORKBOOK in archive.names:
        return read_workbook(archive, content)
    return read_package(archive)
