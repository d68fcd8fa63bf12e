"""What torch.load imports when it reads files: which member, which copy, which pickle, is PyTorch's own doing.

Reads files from standard input, each as a line of hexadecimal digits, and answers each with a line of JSON: the names
that were imported, in order, and the error that ended it. The stand-ins of `oracle.py` take the place of everything that
a pickle names, storages of tensors included, so that nothing of a file is imported, called or built.
"""

import builtins
import copyreg
import importlib.util
import json
import os
import pathlib
import pickle
import resource
import sys
import tempfile
import types

import torch

MOST_MEMORY = 2 * 1024**3
MOST_SECONDS = 300


def beside(name):
    spec = importlib.util.spec_from_file_location(name, pathlib.Path(__file__).with_name(f'{name}.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


oracle = beside('oracle')
imported = []


def find(base, reader, module, name):
    """The import itself, with a stand-in in the place of the module and nothing else changed."""
    before = {}
    real = builtins.__import__

    def importing(wanted, *_, **__):
        if not wanted:
            raise ValueError('Empty module name')
        before.setdefault(wanted, sys.modules.get(wanted))
        sys.modules[wanted] = oracle.module(wanted)
        return sys.modules[wanted]

    builtins.__import__ = importing
    try:
        return base.find_class(reader, module, name)
    finally:
        builtins.__import__ = real
        for wanted, was in before.items():
            if was is None:
                sys.modules.pop(wanted, None)
            else:
                sys.modules[wanted] = was


class Recording(pickle.Unpickler):
    def find_class(self, module, name):
        found = find(pickle.Unpickler, self, module, name)
        imported.append(type.__getattribute__(found, 'origin'))
        return found

    def persistent_load(self, identifier):
        return oracle.stand_in('', '')

    def __setattr__(self, name, value):
        """PyTorch sets its own way to find storages, which would want real ones."""


def load(file, **options):
    return Recording(file, **options).load()


RECORDER = types.SimpleNamespace(Unpickler=Recording, load=load, UnpicklingError=pickle.UnpicklingError, __name__='pickle')


def script(*_, **__):
    raise RuntimeError('TorchScript')


def read(path):
    imported.clear()
    error = None
    try:
        torch.load(path, map_location='cpu', pickle_module=RECORDER, weights_only=False)
    except BaseException as raised:  # Whatever a reader raises is its answer.
        error = raised
    finally:
        for table in (copyreg._extension_registry, copyreg._inverted_registry, copyreg._extension_cache):
            table.clear()
    said = None if error is None else f'{type(error).__name__}: {str(error)[:120]}'
    return {'imports': list(imported), 'error': said}


def main():
    used = int(pathlib.Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MOST_MEMORY, used + MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    torch.jit.load = script
    print(json.dumps(torch.__version__), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'model.bin')
        for line in sys.stdin:
            pathlib.Path(path).write_bytes(bytes.fromhex(line))
            print(json.dumps(read(path)), flush=True)


main()
