"""From a list of marks to a submitted sheet: python3 enter_results.py marks.csv CENTRE SERIES UNIT

Needs nothing but Python 3.11. Reads IAMIS_URL and IAMIS_KEY (and IAMIS_CLIENT_ID, if the key is to be exchanged for tokens).
marks.csv: a line for each candidate, `1009,31,SF`: number, result as typed, initials or nothing.
"""

import base64
import csv
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

URL = os.environ.get("IAMIS_URL", "http://127.0.0.1:4000").rstrip("/")
KEY = os.environ.get("IAMIS_KEY", "")
CLIENT_ID = os.environ.get("IAMIS_CLIENT_ID")
TRIES = 5

SHEETS = """
query Sheets($centre: CentreNumber, $after: String) {
  marksheets(filter: { centre: $centre }, first: 200, after: $after) {
    nodes { id title state }
    pageInfo { hasNextPage endCursor }
  }
}"""

SHEET = """
query Sheet($centre: CentreNumber!, $series: ID!, $unit: String!) {
  marksheetFor(centre: $centre, series: $series, unit: $unit) { id title }
}"""

ENTER = """
mutation Enter($input: EnterResultsInput!) {
  enterResults(input: $input) {
    __typename
    ... on EnterResultsSuccess {
      saved
      refused
      rows {
        candidateNumber
        problem {
          __typename
          message
          ... on MarkAboveMaximum { typed maximum }
          ... on AbsentUnconfirmed { candidateName }
        }
      }
    }
    ... on Problem { message }
  }
}"""

SUBMIT = """
mutation Submit($input: SubmitMarksheetInput!) {
  submitMarksheet(input: $input) {
    __typename
    ... on SubmitMarksheetSuccess { submission { count receipt } }
    ... on MarksheetIncomplete { blockers { text } }
    ... on Problem { message }
  }
}"""

EVENTS = """
query Events($centre: CentreNumber, $after: String) {
  events(filter: { centre: $centre }, first: 200, after: $after) {
    edges { cursor node { type marksheet { id } } }
    pageInfo { hasNextPage }
  }
}"""


class IamisError(Exception):
    """What is no answer: a missing right, a malformed request, our bug. `code` is fixed; docs/integrating.md lists them."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Client:
    """Sends operations, and sends them again when the line breaks or the service says wait: mutations carry a key and act once."""

    def __init__(self):
        self._token, self._until = None, 0.0

    def send(self, query, variables):
        body = json.dumps({"query": query, "variables": variables}).encode()
        for tried in range(1, TRIES + 1):
            try:
                status, headers, answer = self._post("/graphql", body, self._authorization())
            except OSError as error:
                if tried == TRIES:
                    raise IamisError("NETWORK", "The service did not answer.") from error
                time.sleep(0.25 * 2**tried)
                continue
            if status == 401 and tried == 1 and self._token:
                self._token = None
                continue
            if status in (429, 503) and tried < TRIES:
                time.sleep(min(120.0, float(headers.get("Retry-After", 1))))
                continue
            return self._data(status, answer)
        raise AssertionError("unreachable")

    @staticmethod
    def _data(status, answer):
        for error in answer.get("errors", []):
            raise IamisError(error.get("extensions", {}).get("code", "UNKNOWN"), error["message"])
        if answer.get("data") is None:
            raise IamisError("UNKNOWN", f"The service answered {status} and nothing else.")
        return answer["data"]

    def _authorization(self):
        if CLIENT_ID is None:
            return f"Bearer {KEY}"
        if self._token is None or time.monotonic() > self._until:
            basic = base64.b64encode(f"{CLIENT_ID}:{KEY}".encode()).decode()
            form = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
            status, _, answer = self._post(
                "/oauth/token", form, f"Basic {basic}", "application/x-www-form-urlencoded"
            )
            if status != 200:
                raise IamisError("UNAUTHENTICATED", f"No token was given: {answer.get('error', status)}.")
            # Not used in its last minute: the request takes time, and clocks differ.
            self._token, self._until = answer["access_token"], time.monotonic() + answer["expires_in"] - 60
        return f"Bearer {self._token}"

    @staticmethod
    def _post(path, body, authorization, kind="application/json"):
        headers = {"Content-Type": kind, "Authorization": authorization, "Accept-Language": "en"}
        request = urllib.request.Request(URL + path, data=body, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.status, response.headers, json.load(response)
        except urllib.error.HTTPError as error:
            # Also an answer: only a status that says more.
            text = error.read()
            return error.code, error.headers, json.loads(text) if text.startswith(b"{") else {}


def pages(client, query, variables, name):
    """Every node of a list, asked for page by page as they are used."""
    after = None
    while True:
        page = client.send(query, {**variables, "after": after})[name]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def events(client, centre, after):
    """What there is after a cursor, with the cursor of each. Keep it, and go on from it the next time."""
    while True:
        page = client.send(EVENTS, {"centre": centre, "after": after})["events"]
        for edge in page["edges"]:
            after = edge["cursor"]
            yield edge["node"], after
        if not page["pageInfo"]["hasNextPage"]:
            return


def read_marks(file):
    with open(file, encoding="utf-8-sig", newline="") as opened:
        for line in csv.reader(opened):
            if line:
                number, typed, initials = [cell.strip() for cell in (line + ["", ""])[:3]]
                yield {"candidateNumber": number, "result": {"typed": typed}, **({"initials": initials} if initials else {})}


def what_to_do(row):
    """What a program can do something about it asks for by name; everything else is shown as it is."""
    problem = row["problem"]
    match problem["__typename"]:
        case "MarkAboveMaximum":
            return f"{problem['typed']} is more than {problem['maximum']}"
        case "AbsentUnconfirmed":
            return f"ask whether {problem['candidateName']} was absent"
        case _:
            return problem["message"]


def enter(client, sheet, marks):
    """At most 600 rows a call. Accepted rows are saved even if others are refused, so only those need a person."""
    for start in range(0, len(marks), 600):
        key = str(uuid.uuid4())
        rows = marks[start : start + 600]
        answer = client.send(ENTER, {"input": {"marksheetId": sheet["id"], "idempotencyKey": key, "rows": rows}})["enterResults"]
        if answer["__typename"] != "EnterResultsSuccess":
            raise SystemExit(answer["message"])
        print(f"{sheet['title']}: {answer['saved']} saved, {answer['refused']} refused")
        for row in answer["rows"]:
            if row["problem"]:
                print(f"{row['candidateNumber']}: {what_to_do(row)}")


def submit(client, sheet):
    key = str(uuid.uuid4())
    answer = client.send(SUBMIT, {"input": {"marksheetId": sheet["id"], "idempotencyKey": key}})["submitMarksheet"]
    if answer["__typename"] == "SubmitMarksheetSuccess":
        print(f"Submitted {answer['submission']['count']}, receipt {answer['submission']['receipt']}")
        return
    print(f"Not submitted: {answer['message']}")
    for blocker in answer.get("blockers", []):
        print(f"- {blocker['text']}")


def main(file, centre, series, unit):
    client = Client()
    for sheet in pages(client, SHEETS, {"centre": centre}, "marksheets"):
        print(f"{sheet['state']:14} {sheet['title']}")
    sheet = client.send(SHEET, {"centre": centre, "series": series, "unit": unit})["marksheetFor"]
    if sheet is None:
        raise SystemExit("There is no such sheet, or this key may not see it.")
    cursor = None
    for _, cursor in events(client, centre, None):
        pass
    enter(client, sheet, list(read_marks(file)))
    submit(client, sheet)
    # A system follows for ever; this example for some seconds.
    until = time.monotonic() + float(os.environ.get("IAMIS_FOLLOW_MS", "8000")) / 1000
    while time.monotonic() < until:
        for event, cursor in events(client, centre, cursor):
            print(f"event {event['type']} sheet {(event['marksheet'] or {}).get('id', '-')}")
        time.sleep(1)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    try:
        main(*sys.argv[1:])
    except IamisError as error:
        raise SystemExit(str(error)) from error
