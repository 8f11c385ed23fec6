import socket

import pytest

from timeline_app.kiosk.systemd import Systemd


@pytest.mark.parametrize("name", ["{}/notify", "@{}"])
def test_states_go_to_the_socket_that_systemd_names(tmp_path, name):
    address = name.format(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(address.replace("@", "\0"))
        heard.settimeout(5)
        systemd = Systemd({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "30000000"})
        systemd.tell("READY=1", "STATUS=on screen")
        assert heard.recv(100) == b"READY=1\nSTATUS=on screen"
    assert systemd.patience == 30
    systemd.tell("READY=1")  # systemd has gone


@pytest.mark.parametrize("environment", [{}, {"WATCHDOG_USEC": "soon"}])
def test_without_systemd_nothing_happens(environment):
    systemd = Systemd(environment)
    systemd.tell("READY=1")
    assert systemd.patience is None
