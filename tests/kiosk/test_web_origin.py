import shutil
import socket
import ssl
import subprocess

import pytest

from tests.kiosk import published
from tests.kiosk.published import serving, write_collection
from timeline_app.kiosk.origin import OfferError, RefusedError, UnreachedError
from timeline_app.kiosk.publishing import publish
from timeline_app.kiosk.web_origin import Trust, WebOrigin

PATIENCE = 0.3


@pytest.fixture
def folder(tmp_path):
    file = write_collection(tmp_path / "work", "One")
    assert publish(str(file), str(tmp_path / "web" / "hall")).exit_code == 0
    return tmp_path / "web"


@pytest.fixture
def server(folder):
    with serving(folder) as server:
        yield server


def origin_at(server, path="/hall"):
    return WebOrigin(server.address + path, Trust(PATIENCE))


@pytest.mark.parametrize("path", ["/hall", "/hall/", "/hall/manifest.json", "/hall?key=1"])
def test_a_published_folder_is_fetched_from_a_server_of_static_files(server, tmp_path, path):
    origin = origin_at(server, path)
    for entry in origin.look().files:
        assert b"".join(origin.blocks(entry)) == (tmp_path / "work" / entry.path).read_bytes()
    assert all(("key=1" in asked) == ("key" in path) for asked, _ in server.asked)


def test_what_has_not_changed_is_not_sent_again(server, tmp_path):
    origin = origin_at(server)
    assert origin.look() is origin.look()
    assert [code for _, code in server.asked] == [200, 304]
    publish(str(write_collection(tmp_path / "work", "Two")), str(server.folder / "hall"))
    origin.look()
    assert server.asked[-1][1] == 200


FAULTS = {
    "404": (published.status(404), UnreachedError, "answers 404"),
    "500": (published.status(500), UnreachedError, "answers 500"),
    "304 that nobody asked for": (published.status(304), UnreachedError, "answers 304"),
    "silence": (published.silence, UnreachedError, "too slow"),
    "drops": (published.dripping, UnreachedError, "too slow"),
    "endless": (published.endless, RefusedError, "larger than"),
    "a sign-in page": (published.other_content(b"<html>"), RefusedError, "no manifest"),
    "truncated": (published.other_content(b'{"sch', length=500), RefusedError, "no manifest"),
    "to a file": (published.redirect("file:///etc/passwd"), UnreachedError, "redirects"),
    "to FTP": (published.redirect("ftp://127.0.0.1/x"), UnreachedError, "redirects"),
    "in circles": (published.redirect("/hall/manifest.json"), UnreachedError, "redirects"),
    "nowhere": (published.redirect("http://[::bad"), UnreachedError, ""),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
def test_what_a_server_may_do_wrong_is_told_in_a_sentence(server, name):
    fault, kind, sentence = FAULTS[name]
    server.faults["manifest.json"] = fault
    origin = origin_at(server)
    with pytest.raises(OfferError) as told:
        origin.look()
    assert type(told.value) is kind
    assert sentence in str(told.value)
    server.faults.clear()
    assert origin.look().collection == "events.json"


def test_a_redirect_to_another_place_of_the_web_is_followed(server):
    server.faults["/moved"] = published.redirect("/hall/manifest.json")
    assert origin_at(server, "/moved/manifest.json").look().collection == "events.json"


def test_no_more_is_read_than_was_announced(server):
    origin = origin_at(server)
    entry = origin.look().files[0]
    server.faults["files/"] = published.endless
    assert len(b"".join(origin.blocks(entry))) == entry.size + 1


def test_without_a_server_there_is_a_sentence():
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    for address in (f"http://127.0.0.1:{port}", f"https://127.0.0.1:{port}/x", "http://x:bad"):
        with pytest.raises(UnreachedError):
            WebOrigin(address, Trust(PATIENCE)).look()


@pytest.fixture
def certificate(tmp_path):
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    file, key = tmp_path / "c.pem", tmp_path / "k.pem"
    words = (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=hall"
    )
    words = [*words.split(), "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        ["openssl", *words, "-keyout", key, "-out", file], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return file, context


@pytest.mark.slow
def test_only_certificates_that_are_trusted_are_believed(folder, certificate):
    file, context = certificate
    with serving(folder, context) as server:
        with pytest.raises(UnreachedError, match="certificate is not to be trusted"):
            origin_at(server).look()
        origin = WebOrigin(f"{server.address}/hall", Trust(5, file))
        assert origin.look().collection == "events.json"
        with serving(folder) as plain:
            server.faults["manifest"] = published.redirect(f"{plain.address}/hall/manifest.json")
            with pytest.raises(UnreachedError, match="redirects"):
                WebOrigin(f"{server.address}/hall", Trust(5, file)).look()
            assert plain.asked == []
    with pytest.raises(UnreachedError):
        WebOrigin("https://127.0.0.1/x", Trust(PATIENCE, file.with_name("none"))).look()
