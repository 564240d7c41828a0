"""Runs one command and tells what it cost: CPU and wall time, peak memory, exit code and output."""
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Run:
    cpu_s: float
    wall_s: float
    peak_mib: float
    exit_code: int
    output: str


def run(command, env=None, keep_output=True):
    """Runs `command` to its end. CPU is user and system time of the whole process, all threads of it; the peak is that of
    its resident memory. The output goes to a file or to nothing, never through a pipe that this process would have to empty."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out if keep_output else subprocess.DEVNULL, stderr=err,
            env={**os.environ, **(env or {})})
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        output = out.read().decode("utf-8", "replace")
        if process.returncode not in (0, 1):
            tail = err.read().decode("utf-8", "replace")[-2000:]
            raise SystemExit(f"bench: {' '.join(command)} ended with {process.returncode}:\n{tail}")
    # Linux counts ru_maxrss in KiB.
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, process.returncode, output)
