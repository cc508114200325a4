#!/usr/bin/env python3
"""Asks a Linewright server, with nothing but Python's own library.

    client.py URL PLANT            of a server for one person
    client.py URL PLANT TOKEN      of a shared server, with a personal token

Prints how long the plant lasts, makes a plan, waits for it, and prints the orders that are late.
All addresses stand in URL/api/v1/openapi.yaml.
"""
import json
import sys
import time
import urllib.error
import urllib.request


class Client:
    def __init__(self, url, token=None):
        self.url = url.rstrip("/") + "/api/v1"
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.headers = {"Content-Type": "application/json"}
        if token:
            self.headers["Authorization"] = "Bearer " + token
        else:
            self.headers["X-CSRF-Token"] = self.ask("/session")["csrf_token"]

    def ask(self, path, body=None):
        """The answer of a GET, or of a POST when something is sent."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, self.headers)
        try:
            with self.opener.open(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as problem:
            sys.exit(json.load(problem)["detail"])

    def run(self, plant, wish):
        """Starts a run and waits for its end."""
        run = self.ask(f"/plants/{plant}/runs", wish)
        while run["status"] in ("queued", "running"):
            time.sleep(0.2)
            run = self.ask(f"/runs/{run['run']}")
        return run


def main(url, plant, token=None):
    client = Client(url, token)
    print("last unit:", client.ask(f"/plants/{plant}/cover")["stop"])
    run = client.run(plant, {"question": "plan", "mode": "best", "time_limit_s": 5})
    print("plan:", run["status"], "on time", run["summary"]["on_time"])
    page = client.ask(f"/runs/{run['run']}/tables/orders?limit=1000")
    late = page["columns"].index("late")
    for row in page["items"]:
        if row[late]:
            print("late:", row[0], row[late], "vehicles")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
