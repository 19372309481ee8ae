#!/usr/bin/env python3
"""Asks pages of a running `docgen serve` on loopback at a steady rate and tells how long they took.

serve-load.py URL NAME PASSWORD RATE SECONDS PATH...   (the password by DOCGEN_PASSWORD when «-»)

A path «document» makes an order about school load-{n} and waits for it (DOCX and PDF); «batch» asks for one of orders about all schools and starts it;
«batch={…}» asks for the batch described.
Bounded: at most 200 requests a second and 10,000 in all; other addresses than 127.0.0.1 are refused. `{n}` in a path is a number from 1 to 1000.
"""
import html, http.client, json, os, re, sys, threading, time, urllib.parse

url, name, password, rate, seconds, *paths = sys.argv[1:]
rate, count = min(int(rate), 200), min(int(rate) * int(seconds), 10_000)
host = urllib.parse.urlparse(url)
if host.hostname != "127.0.0.1":
    sys.exit("Only 127.0.0.1 is asked.")
# As a reverse proxy does: without https there is no signing in.
headers = {"X-Forwarded-Proto": "https"}


def sign_in():
    connection = http.client.HTTPConnection(host.hostname, host.port, timeout=60)
    jar = {}

    def ask(method, path, body=None):
        sent = dict(headers, Cookie="; ".join(f"{k}={v}" for k, v in jar.items()))
        if body:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, sent)
        answer = connection.getresponse()
        for cookie in answer.msg.get_all("Set-Cookie") or []:
            key, value = cookie.split(";")[0].split("=", 1)
            jar[key] = value
        return answer.status, answer.read().decode()

    _, page = ask("GET", "/sign-in")
    token = html.unescape(re.search(r'name="__RequestVerificationToken"[^>]*value="([^"]*)"', page)[1])
    secret = os.environ["DOCGEN_PASSWORD"] if password == "-" else password
    status, _ = ask("POST", "/sign-in", urllib.parse.urlencode({"__RequestVerificationToken": token, "name": name, "password": secret}))
    if status != 302:
        sys.exit(f"Not signed in: {status}")
    return "; ".join(f"{k}={v}" for k, v in jar.items())


headers["Cookie"] = sign_in()
opening = http.client.HTTPConnection(host.hostname, host.port, timeout=60)
opening.request("GET", "/api/v1/me", headers=headers)
answer = opening.getresponse()
forgery = json.loads(answer.read())["csrf_token"]
for cookie in answer.msg.get_all("Set-Cookie") or []:
    headers["Cookie"] += "; " + cookie.split(";")[0]


FORM = {"document.title": "О проверке", "points": [{"text": "Проверить готовность школы."}]}


def ask(connection, path, n):
    if path == "document":
        order = {"kind": "order-free", "subject": {"kind": "school", "id": f"load-{n}"}, "formats": ["docx", "pdf"], "form": FORM}
        return post(connection, "/api/v1/documents", order)
    if path.startswith("batch"):
        orders = {"kind": "order-free", "formats": ["docx", "pdf"], "form": FORM, "start": True}
        return post(connection, "/api/v1/batches", json.loads(path[6:]) if path[5:] else orders)
    return connection.request("GET", urllib.parse.quote(path.replace("{n}", str(n)), safe="/?=&"), headers=headers)


def post(connection, path, body):
    connection.request("POST", path, json.dumps(body), dict(headers, **{"Content-Type": "application/json", "X-CSRF-Token": forgery, "Prefer": "wait=20"}))


took, statuses, lock, began = {}, {}, threading.Lock(), time.perf_counter()
numbers = iter(range(count))


def work():
    connection = http.client.HTTPConnection(host.hostname, host.port, timeout=300)
    while True:
        with lock:
            i = next(numbers, None)
        if i is None:
            return
        due = began + i / rate
        time.sleep(max(0, due - time.perf_counter()))
        path = paths[i % len(paths)]
        ask(connection, path, 1 + i * 7 % 1000)
        answer = connection.getresponse()
        answer.read()
        # From the moment it was due: a server that falls behind cannot hide it.
        late = time.perf_counter() - due
        with lock:
            took.setdefault(path, []).append(late * 1000)
            statuses[answer.status] = statuses.get(answer.status, 0) + 1


threads = [threading.Thread(target=work) for _ in range(16)]
[t.start() for t in threads]
[t.join() for t in threads]
print(f"{count} requests at {rate}/s, answers {statuses}, {time.perf_counter() - began:.1f} s")
for path, times in took.items():
    times.sort()
    print(f"{path}: p50 {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * .95)]:.1f} ms, p99 {times[int(len(times) * .99)]:.1f} ms, worst {times[-1]:.1f} ms")
