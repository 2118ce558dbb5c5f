"""Asks PyJWT about each case of the file, at a fixed time, and prints its version and its reports."""
import json
import os
import pathlib
import warnings
from datetime import datetime

import jwt
import jwt.api_jwt

warnings.simplefilter("ignore")
cases = json.loads(pathlib.Path(os.environ["JWT_KEY_FILE"]).read_text())


class Frozen(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.fromtimestamp(cases["now"], tz)


jwt.api_jwt.datetime = Frozen


def report_of(case):
    try:
        jwt.decode(
            case["token"],
            case["secret"] or case["pem"],
            algorithms=case["algorithms"],
            leeway=case["leeway"],
            options={"require": case["required"]},
            **({"issuer": case["issuers"]} if case["issuers"] else {}),
            **({"audience": case["audiences"]} if case["audiences"] else {}),
        )
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


print(json.dumps({"version": jwt.__version__, "reports": [report_of(case) for case in cases["cases"]]}))
