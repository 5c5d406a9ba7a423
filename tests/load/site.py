"""What the load is put on: one process, or two replicas behind nginx as in docs/hosting."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

from prometheus_client.parser import text_string_to_metric_families

from tests.browser.server import ROOT, Server, free_port, serve

TEMPLATE = ROOT / "docs" / "hosting" / "nginx.conf.template"
MISSING = "nginx is needed for two replicas. Run: sudo apt-get install nginx-light"
MAIN = "daemon off; pid $folder/pid; error_log $folder/error.log; worker_processes 1;\n"
EVENTS = "events { worker_connections 1024; }\n"
HTTP = "http { access_log off; client_body_temp_path $folder/b; proxy_temp_path $folder/p;\n"


@dataclass(frozen=True)
class Site:
    """The address readers use, and the servers behind it."""

    url: str
    servers: tuple[Server, ...]

    def memory(self) -> float:
        """Resident memory of all servers that answer, in MB."""
        return sum(_resident(server) for server in self.servers if server.running) / 1e6


@contextmanager
def site(replicas: int) -> Iterator[Site]:
    """One process, or several behind the proxy, stopped when the block is left."""
    with ExitStack() as stack:
        servers = tuple(stack.enter_context(serve("app.py")) for _ in range(replicas))
        url = servers[0].url if replicas == 1 else stack.enter_context(_proxy(servers))
        yield Site(url, servers)


@contextmanager
def _proxy(servers: tuple[Server, ...]) -> Iterator[str]:
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin")
    if nginx is None:
        raise SystemExit(MISSING)
    port = free_port()
    filled = {"LISTEN": f"127.0.0.1:{port}", "PAGES": str(ROOT / "data" / "web")}
    filled |= {f"REPLICA_{at}": each.url.split("//")[1] for at, each in enumerate(servers, 1)}
    with TemporaryDirectory() as folder:
        sites = Template(TEMPLATE.read_text(encoding="utf-8")).safe_substitute(filled)
        main = Template(MAIN + EVENTS + HTTP).substitute(folder=folder)
        path = Path(folder) / "nginx.conf"
        path.write_text(main + sites + "}\n", encoding="utf-8")
        process = subprocess.Popen([nginx, "-c", str(path), "-e", f"{folder}/error.log"])
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def _resident(server: Server) -> float:
    families = text_string_to_metric_families(server.get("/metrics").decode("utf-8"))
    samples = (sample for family in families for sample in family.samples)
    return next(each.value for each in samples if each.name == "process_resident_memory_bytes")
