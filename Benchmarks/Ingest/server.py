"""A PostgreSQL of the benchmark's own, on a socket in a temporary folder, with the settings it comes with."""
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path


class Server:
    """Use as `with Server() as server`; `server` is None where PostgreSQL is not installed."""

    def __enter__(self):
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
        if not found:
            return None
        self.programs = found[-1].parent
        self.folder = Path(tempfile.mkdtemp(prefix="acorn-bench-pg-", dir="/tmp"))
        self.front = []
        if os.getuid() == 0:
            # PostgreSQL refuses to be run by root.
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.front = ["setpriv", "--reuid=postgres", f"--regid={user.pw_gid}", "--clear-groups"]
        data = self.folder / "data"
        self.run("initdb", "-D", data, "-U", "acorn", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8")
        with open(data / "postgresql.conf", "a", encoding="utf-8") as file:
            file.write(f"listen_addresses = ''\nunix_socket_directories = '{self.folder}'\n"
                       "shared_buffers = 512MB\nmax_wal_size = 4GB\n")
        self.run("pg_ctl", "start", "-w", "-D", data, "-l", self.folder / "log")
        return self

    def run(self, program, *arguments):
        subprocess.run([*self.front, str(self.programs / program), *map(str, arguments)], check=True, cwd="/",
                       stdout=subprocess.DEVNULL)

    def database(self, name):
        """A new empty database's address."""
        self.run("dropdb", "-h", self.folder, "-U", "acorn", "--if-exists", name)
        self.run("createdb", "-h", self.folder, "-U", "acorn", name)
        return f"postgres://acorn@/{name}?host={self.folder}"

    def bytes(self, name):
        sql = f"SELECT pg_database_size('{name}')"
        told = subprocess.run(["psql", "-h", str(self.folder), "-U", "acorn", "-At", "-c", sql, name], check=True,
                              capture_output=True, text=True)
        return int(told.stdout)

    def __exit__(self, *_):
        if hasattr(self, "folder"):
            try:
                self.run("pg_ctl", "stop", "-m", "immediate", "-D", self.folder / "data")
            finally:
                shutil.rmtree(self.folder, ignore_errors=True)
