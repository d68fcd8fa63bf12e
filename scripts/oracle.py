"""What CPython's unpicklers import when they read pickles: the truth that our machine is compared with.

Reads pickles from standard input, each as a line of hexadecimal digits, and answers each with a line of JSON: for the
reader in C and the one in Python the names that were imported, in order, and the error that ended it.

Nothing that a pickle names is imported, called or changed. While a pickle is read, importing gives stand-ins, and each
attribute and each call of a stand-in gives another. The process has little memory and time and is thrown away.
"""

import builtins
import copyreg
import io
import json
import pickle
import resource
import sys

MOST_MEMORY = 2 * 1024**3
MOST_SECONDS = 300
BUFFERS = 64

add_extension = copyreg.add_extension


class Meta(type):
    """Stand-ins are classes, so that they can be called, instantiated without a call, and filled."""

    def __getattribute__(cls, name):
        module, path = type.__getattribute__(cls, 'origin')
        return stand_in(module, f'{path}.{name}')

    def __call__(cls, *args, **named):
        if type.__getattribute__(cls, 'origin') == ('copyreg', 'add_extension') and not named:
            register(*args)
        return stand_in('', '')

    def __setitem__(cls, key, value):
        pass

    def __setattr__(cls, name, value):
        pass


def register(*args):
    """Really registers an extension code: the unpicklers look it up. What the function refuses has no effect."""
    try:
        add_extension(*args)
    except (TypeError, ValueError):
        pass


def make(cls, *args, **named):
    return stand_in('', '')


def stand_in(module, path):
    return type.__new__(Meta, 'StandIn', (), {'origin': (module, path), '__new__': make})


class Module:
    """The stand-in of a module; attributes of it are what pickles import."""

    __slots__ = ('name',)

    def __getattribute__(self, attribute):
        if not attribute:
            raise AttributeError('empty name')
        return stand_in(object.__getattribute__(self, 'name'), attribute)


def module(name):
    made = Module.__new__(Module)
    object.__setattr__(made, 'name', name)
    return made


def recording(base):
    class Recording(base):
        def find_class(self, module, name):
            found = super().find_class(module, name)
            imported.append(type.__getattribute__(found, 'origin'))
            return found

        def persistent_load(self, identifier):
            return stand_in('', '')

    return Recording


imported = []
READERS = {'c': recording(pickle.Unpickler), 'python': recording(pickle._Unpickler)}


def read(reader, data):
    """Reads one pickle; gives what it imported and how it ended."""
    imported.clear()
    hidden = {}
    real = builtins.__import__

    def importing(name, *_, **__):
        if not name:
            raise ValueError('Empty module name')
        hidden.setdefault(name, sys.modules.get(name))
        sys.modules[name] = module(name)
        return sys.modules[name]

    builtins.__import__ = importing
    error = None
    try:
        reader(io.BytesIO(data), encoding='latin1', buffers=[b'x'] * BUFFERS).load()
    except BaseException as raised:  # Whatever a reader raises is its answer.
        error = raised
    finally:
        builtins.__import__ = real
        for name, before in hidden.items():
            if before is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = before
        for table in (copyreg._extension_registry, copyreg._inverted_registry, copyreg._extension_cache):
            table.clear()
    said = None if error is None else f'{type(error).__name__}: {str(error)[:120]}'
    return {'imports': list(imported), 'error': said}


def main():
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    # Codecs are imported at their first use, which must not meet stand-ins.
    for codec in ('latin1', 'ascii', 'utf-8', 'raw-unicode-escape', 'unicode-escape'):
        b'a'.decode(codec)
    for line in sys.stdin:
        data = bytes.fromhex(line)
        answer = {name: read(reader, data) for name, reader in READERS.items()}
        sys.stdout.write(json.dumps(answer) + '\n')
        sys.stdout.flush()


if __name__ == '__main__':
    main()
