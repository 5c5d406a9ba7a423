"""Opens ZIP files from a reader with limits on what they hold; nothing is unpacked to a disk."""

import io
import zlib
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from data.recheck.file_error import FileError

MOST_MEMBERS = 200
MOST_UNPACKED = 60 * 1024 * 1024
"""Bytes of all members together; a package of the whole record has a twentieth."""
ENCRYPTED = 0x1


class Archive:
    """A ZIP file whose members are read within one budget, whatever sizes they claim to have."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(io.BytesIO(content))
        except (BadZipFile, LargeZipFile, ValueError, NotImplementedError) as error:
            raise FileError("unreadable") from error
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS or sum(each.file_size for each in members) > MOST_UNPACKED:
            raise FileError("bomb")
        if any(each.flag_bits & ENCRYPTED for each in members):
            raise FileError("locked")
        self._members: dict[str, ZipInfo] = {each.filename: each for each in members}
        self._left = MOST_UNPACKED

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """A member; FileError when it is damaged or longer than the budget has left."""
        try:
            with self._zip.open(self._members[name]) as member:
                content = member.read(self._left + 1)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise FileError("unreadable") from error
        self._left -= len(content)
        if self._left < 0:
            raise FileError("bomb")
        return content
