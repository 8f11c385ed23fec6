"""A screen reader's end of the wire: AT-SPI over D-Bus, as Orca talks it."""

from collections import deque
from contextlib import suppress

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, message_bus
from jeepney import new_method_call as calling
from jeepney.io.blocking import open_dbus_connection

_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_COMPONENT = "org.a11y.atspi.Component"
_ROOT = "/org/a11y/atspi/accessible/root"
_SAID = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")


class ScreenReader:
    """Nodes are pairs of a program's name on the bus and a path."""

    def __init__(self, session):
        self._session = open_dbus_connection(session)
        at = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        [address] = _asked(self._session, calling(at, "GetAddress"))
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
        _asked(self._session, Properties(status).set("IsEnabled", "b", True))
        self._wire = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        wanted = ("object:announcement", [], "")
        _asked(self._wire, calling(registry, "RegisterEvent", "sass", wanted))
        _asked(self._wire, message_bus.AddMatch(_SAID))
        self._heard = self._wire.filter(_SAID, queue=deque(maxlen=100))
        self._signals = self._heard.__enter__()

    def close(self):
        self._heard.__exit__(None, None, None)
        self._wire.close()
        self._session.close()

    def nodes(self):
        """All of every program; what goes meanwhile is left out."""
        waiting = [(_REGISTRY, _ROOT)]
        while waiting:
            node = waiting.pop()
            try:
                waiting += reversed(self.children(node))
            except LookupError:
                continue
            if node[0] != _REGISTRY:
                yield node

    def children(self, node):
        return self._call(node, _ACCESSIBLE, "GetChildren")[0]

    def role(self, node):
        return self._call(node, _ACCESSIBLE, "GetRoleName")[0]

    def name(self, node):
        at = DBusAddress(node[1], node[0], _ACCESSIBLE)
        return _asked(self._wire, Properties(at).get("Name"))[0][1]

    def extents(self, node):
        """Left, top, width, height on the screen."""
        return self._call(node, _COMPONENT, "GetExtents", "u", (0,))[0]

    def actions(self, node):
        """What they do, in the person's language: Qt's names of actions have none."""
        return [said for _name, said, _keys in self._call(node, _ACTION, "GetActions")[0]]

    def act(self, node, number):
        return self._call(node, _ACTION, "DoAction", "i", (number,))[0]

    def ask(self, node):
        """Everything one may ask of an item, whether or not it is still there."""
        for question in (self.name, self.role, self.extents, self.actions, self.children):
            try:
                question(node)
            except LookupError:
                return

    def heard(self, count):
        """So many announcements; waits for them."""
        signals = (self._wire.recv_until_filtered(self._signals, timeout=20) for _ in range(count))
        return [signal.body[3][1] for signal in signals]

    def rest(self):
        """Listen for a moment."""
        with suppress(TimeoutError):
            self._wire.recv_messages(timeout=0.1)

    def _call(self, node, interface, member, signature=None, body=()):
        at = DBusAddress(node[1], node[0], interface)
        return _asked(self._wire, calling(at, member, signature, body))


def _asked(wire, message):
    reply = wire.send_and_get_reply(message, timeout=20)
    if reply.header.message_type is MessageType.error:
        raise LookupError(reply.header.fields[HeaderFields.error_name], reply.body)
    return reply.body
