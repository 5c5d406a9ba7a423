"""Servers for browser tests and bench: fresh processes on free ports, stopped at the end."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
START_SECONDS = 60


@dataclass(frozen=True)
class Server:
    """A running Streamlit server: its address, the file that takes its output, its process."""

    url: str
    log: Path
    process: "subprocess.Popen[bytes]"

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self.process.kill()
        self.process.wait(timeout=20)

    def get(self, path: str) -> bytes:
        """The body of a GET; urllib.error.HTTPError for a status of 400 or more."""
        with urllib.request.urlopen(self.url + path, timeout=30) as answer:
            return bytes(answer.read())

    def printed(self) -> str:
        """What the server has printed so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def serve(script: str, root: Path = ROOT, **environment: str) -> Iterator[Server]:
    """Run `streamlit run SCRIPT` from a project's root until the block is left."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)]
    command += ["--server.address", "127.0.0.1", "--server.fileWatcherType", "none"]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "server.log"
        with path.open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=root,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=os.environ | environment,
            )
        server = Server(f"http://127.0.0.1:{port}", path, process)
        try:
            _wait_until_up(server)
            yield server
        finally:
            process.terminate()
            process.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_up(server: Server) -> None:
    """Streamlit's own health route: it runs no page, so the first request stays the test's."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.running:
        try:
            server.get("/_stcore/health")
            return
        except OSError:  # refused, reset, or not answered yet
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start:\n{server.printed()}")
