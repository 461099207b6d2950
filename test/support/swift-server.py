"""OpenStack Swift with its S3 interface, whole and in one process: python3 swift-server.py FOLDER PORT

PORT 0 is any free one. Says the port on standard output once it answers; exits with 3 where files can not have attributes. One process starts in a quarter of the time of four, and ends as one.
"""
import configparser
import os
import sys

import eventlet
import eventlet.tpool
import eventlet.wsgi

from swift.common import utils

utils.eventlet_monkey_patch()

from swift.common.ring import RingBuilder  # noqa: E402 (all that uses sockets comes after the line above)
from swift.common.wsgi import SwiftHttpProtocol, loadapp  # noqa: E402

folder = sys.argv[1]
wanted = int(sys.argv[2])
# On a busy machine the servers may be slow to each other; listings would then lag behind what was written.
PATIENCE = "60"
COMMON = {
    "swift_dir": folder,
    "devices": os.path.join(folder, "devices"),
    "mount_check": "false",
    "log_level": "ERROR",
    "log_facility": "LOG_LOCAL0",
    "conn_timeout": PATIENCE,
    "node_timeout": PATIENCE,
    "container_update_timeout": PATIENCE,
    "recoverable_node_timeout": PATIENCE,
    "client_timeout": PATIENCE,
}


class NoCache:
    """Swift will not authenticate without a cache; an empty one will do."""

    def get(self, key, **_):
        return None

    def set(self, key, value, **_):
        pass

    def delete(self, key, **_):
        pass


def without_cache(app):
    return lambda env, start_response: app(dict(env, **{"swift.cache": NoCache()}), start_response)


def write(name, sections):
    settings = configparser.RawConfigParser()
    settings.read_dict(sections)
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        settings.write(file)
    return path


def serve(listener, path):
    app = loadapp(path, global_conf={"log_name": os.path.basename(path)})
    eventlet.spawn(
        eventlet.wsgi.server,
        listener,
        without_cache(app),
        utils.NullLogger(),
        custom_pool=eventlet.GreenPool(200),
        protocol=SwiftHttpProtocol,
        capitalize_response_headers=False,
    )


os.makedirs(os.path.join(folder, "devices/sda"), exist_ok=True)
try:
    os.setxattr(folder, "user.swift.test", b"x" * 1000)
except OSError:
    sys.exit(3)
write("swift.conf", {"swift-hash": {"swift_hash_path_suffix": "test"}})
utils.set_swift_dir(folder)

for kind in ("account", "container", "object"):
    listener = eventlet.listen(("127.0.0.1", 0), backlog=500)
    ring = RingBuilder(2, 1, 0)
    port = listener.getsockname()[1]
    ring.add_dev(
        {"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "device": "sda", "weight": 1}
    )
    ring.rebalance()
    ring.get_ring().save(os.path.join(folder, kind + ".ring.gz"))
    conf = {
        "DEFAULT": COMMON,
        "pipeline:main": {"pipeline": kind + "-server"},
        "app:%s-server" % kind: {"use": "egg:swift#" + kind},
    }
    serve(listener, write(kind + "-server.conf", conf))

listener = eventlet.listen(("127.0.0.1", wanted), backlog=500)
conf = {
    "DEFAULT": COMMON,
    "pipeline:main": {"pipeline": "s3api tempauth slo proxy-server"},
    "filter:s3api": {"use": "egg:swift#s3api"},
    "filter:tempauth": {"use": "egg:swift#tempauth", "user_test_tester": "testing .admin"},
    "filter:slo": {"use": "egg:swift#slo"},
    "app:proxy-server": {"use": "egg:swift#proxy", "account_autocreate": "true"},
}
serve(listener, write("proxy-server.conf", conf))
print(listener.getsockname()[1], flush=True)
# Whoever started it holds the other end of standard input: when that is gone, killed or not, this ends too.
eventlet.tpool.execute(sys.stdin.read)
