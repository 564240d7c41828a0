"""Simulators and a hub connected to their sellers, all through the command line, each process stopped at the end."""
import json
import os
import re
import signal
import subprocess
import time
import urllib.request
from pathlib import Path


MADE_TO_ORDER = {"sync.order-reports", "sync.returns", "sync.reimbursements", "sync.fba-fees"}


class Amazon:
    """One simulator: a seller with three accounts and six stores."""

    def __init__(self, program, folder, number, orders, scale, seed, stores="US,CA,UK,DE,FR,JP"):
        self.log = open(folder / f"simulator-{number}.log", "wb")
        self.process = subprocess.Popen(
            [program, "simulate", "--seed", str(seed), "--orders", str(orders), "--plan-scale", str(scale), "--stores",
             stores],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log)

    def ready(self):
        self.text = self.process.stdout.readline().decode()
        self.line = json.loads(self.text)
        self.base = self.line["truth"].removesuffix("/truth")
        return self

    def truth(self, name):
        with urllib.request.urlopen(f"{self.base}/truth/{name}", timeout=120) as reply:
            return json.load(reply)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        self.log.close()


class Hub:
    """A data folder, a database and the command `acorn` on them."""

    def __init__(self, program, folder, database=None):
        self.program, self.folder = program, Path(folder)
        self.environment = {
            **os.environ, "HOME": str(folder), "ACORN_DATA_DIR": str(folder),
            "ACORN_KEY_FILE": str(self.folder / "master.key"),
            "ACORN_DATABASE": database or f"sqlite:{self.folder / 'hub.sqlite'}"}
        self.workers, self.started = [], 0

    def run(self, *words, ok=(0,)):
        done = subprocess.run([self.program, *words], env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True)
        if done.returncode not in ok:
            raise SystemExit(f"acorn {' '.join(words)} ended with {done.returncode}: {done.stderr[-2000:]}")
        return done

    def connect(self, amazons):
        self.run("vault", "init", "--yes")
        for number, amazon in enumerate(amazons, 1):
            client = amazon.line["applications"][0]
            self.run("app", "add", f"seller{number}", "--client-id", client["clientId"], "--simulator", amazon.base,
                     "--client-secret-file", self.secret(client["clientSecret"]))
            for one in amazon.line["authorizations"]:
                self.run("connect", "--app", f"seller{number}", "--region", one["region"], "--seller-id",
                         one["sellingPartnerId"], "--refresh-token-file", self.secret(one["refreshToken"]))

    def count(self, *what):
        """Rows of an export, without its header."""
        process = subprocess.Popen([self.program, "export", *what, "--format", "ndjson"], env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        count = sum(1 for _ in process.stdout)
        if process.wait():
            raise SystemExit(f"acorn export {' '.join(what)} ended with {process.returncode}")
        return count

    def secret(self, text):
        path = self.folder / "secret"
        path.write_text(text)
        path.chmod(0o600)
        return str(path)

    def start_worker(self, concurrency):
        self.started += 1
        log = open(self.folder / f"worker-{self.started}.err", "wb")
        self.workers.append(subprocess.Popen(
            [self.program, "worker", "--concurrency", str(concurrency)], env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log))

    def restart_worker(self, concurrency):
        """Asks the oldest worker to end, waits until its page in hand is done, and starts another."""
        oldest = self.workers.pop(0)
        oldest.send_signal(signal.SIGTERM)
        oldest.wait()
        self.start_worker(concurrency)

    def open_jobs(self):
        """Jobs that collect and are not done; reports that Amazon makes hours apart are not waited for."""
        count = 0
        for state in ("ready", "delayed", "leased"):
            told = json.loads(self.run("jobs", "list", "--state", state, "--limit", "500", "--format", "json").stdout)
            count += sum(job["kind"].startswith("sync.") and job["kind"] not in MADE_TO_ORDER for job in told["jobs"])
        return count

    def sync_told(self, *words):
        """Runs `acorn sync` to its end; returns its progress lines with the seconds at which they came, and its time."""
        start = time.monotonic()
        process = subprocess.Popen([self.program, "sync", *words], env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        lines = [(time.monotonic() - start, line) for line in process.stderr]
        if process.wait() != 0:
            raise SystemExit(f"acorn sync ended with {process.returncode}: {lines[-3:]}")
        return [one for one in lines if "spans" in one[1]], time.monotonic() - start

    def stop(self):
        for worker in self.workers:
            worker.send_signal(signal.SIGTERM)
        for worker in self.workers:
            worker.wait()
        self.workers = []


def seconds_left(text):
    """Reads what a progress line says is left; None where it says nothing."""
    match = re.search(r"about (?:(\d+) h )?(?:(\d+) min)?(?: ?(\d+) s)? left", text)
    if not match:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds
