"""Collections to publish, and a real server of static files whose faults can be chosen."""

import hashlib
import json
import select
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from tests.storage.conftest import collection, event


def write_collection(folder, *titles, article="An article.", pictures=("a.png",)):
    """A collection with an article and pictures; gives its file."""
    for name in ("articles", "media"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "articles" / "a.txt").write_text(article, encoding="utf-8")
    for picture in pictures:
        (folder / "media" / picture).write_bytes(picture.encode() * 1000)
    media = [{"src": f"media/{picture}"} for picture in pictures]
    events = [event(id=f"e{n}", title=title, media=media) for n, title in enumerate(titles)]
    sources = [{"id": "s", "text": "articles/a.txt"}]
    file = folder / "events.json"
    file.write_text(json.dumps(collection(*events, sources=sources)), encoding="utf-8")
    return file


def sha256(content):
    return hashlib.sha256(content).hexdigest()


class Server:
    """Serves a folder; ``faults`` maps a part of a path to what is answered instead."""

    def __init__(self, folder, context=None):
        self.folder = folder
        self.asked = []
        self.faults = {}
        handler = partial(_Handler, directory=str(folder))
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.http.owner = self
        self.http.daemon_threads = True
        scheme = "http"
        if context is not None:
            self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
            scheme = "https"
        self.address = f"{scheme}://127.0.0.1:{self.http.server_address[1]}"

    def count(self, part):
        return sum(part in path for path, _ in self.asked)


@contextmanager
def serving(folder, context=None):
    server = Server(folder, context)
    thread = threading.Thread(target=server.http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.http.shutdown()
        server.http.server_close()
        thread.join()


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass

    def do_GET(self):
        owner = self.server.owner
        fault = next((f for part, f in owner.faults.items() if part in self.path), None)
        if fault is not None:
            owner.asked.append((self.path, 0))
            fault(self)
            return
        file = owner.folder / self.path.partition("?")[0].lstrip("/")
        if not file.is_file():
            owner.asked.append((self.path, 404))
            self.send_error(404)
            return
        content = file.read_bytes()
        tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        unchanged = self.headers.get("If-None-Match") == tag
        owner.asked.append((self.path, 304 if unchanged else 200))
        self.answer(b"" if unchanged else content, 304 if unchanged else 200, ETag=tag)

    def answer(self, content, code=200, *, length=None, **headers):
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)


# What may be answered instead


def status(code):
    return lambda handler: handler.send_error(code)


def other_content(content, length=None):
    return lambda handler: handler.answer(content, length=length)


def redirect(address):
    return lambda handler: handler.answer(b"", 302, Location=address)


def silence(handler):
    """Nothing comes until the other side has had enough."""
    handler.connection.settimeout(5)
    handler.connection.recv(1)


def endless(handler):
    handler.send_response(200)
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b"x" * 65536)
    except OSError:
        handler.close_connection = True


def dripping(handler):
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(1000):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            select.select([handler.connection], [], [], 0.02)  # until the other side hangs up
    except OSError:
        handler.close_connection = True
