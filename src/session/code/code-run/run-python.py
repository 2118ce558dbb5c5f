"""Runs each program of a list in this one process, with its environment, and prints what it printed
or why it ended.
"""
import contextlib
import io
import json
import os
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
results = []
for case in json.loads(pathlib.Path(sys.argv[1]).read_text()):
    for name in ("TOKEN", "JWT_SECRET", "JWT_KEY_FILE", "JWT_PASSPHRASE"):
        os.environ.pop(name, None)
    os.environ.update(case["env"])
    out, error = io.StringIO(), None
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(pathlib.Path(case["file"]).read_text(), case["file"], "exec"), {"__name__": "__main__"})
    except Exception as raised:
        error = repr(raised)
    results.append({"out": out.getvalue().strip(), "error": error})
json.dump(results, sys.stdout)
