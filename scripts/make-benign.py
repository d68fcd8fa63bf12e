"""Writes the files of `eval/benign`: what real libraries save when they are used as their manuals show.

By hand, with the libraries in an environment of its own: `python scripts/make-benign.py [FOLDER]`. A library that is not
there keeps the files that it wrote before. Each file is small; the README beside them says who wrote it.
"""

import argparse
import collections
import datetime
import decimal
import fractions
import importlib
import importlib.metadata
import pathlib
import pickle
import platform
import random
import shutil
import sys
import uuid

MOST_BYTES = 64 * 1024
SEED = 7
#: The folder of a library and the package that has its version.
LIBRARIES = {
    'python': None,
    'numpy': 'numpy',
    'torch': 'torch',
    'safetensors': 'safetensors',
    'joblib': 'joblib',
    'scikit-learn': 'scikit-learn',
    'pandas': 'pandas',
    'scipy': 'scipy',
    'cloudpickle': 'cloudpickle',
    'dill': 'dill',
    'skops': 'skops',
    'keras': 'keras',
    'h5py': 'h5py',
    'onnx': 'onnx',
    'gguf': 'gguf',
    'lightgbm': 'lightgbm',
    'xgboost': 'xgboost',
}
#: What the library of a folder needs beside itself.
BESIDE = {'safetensors': 'torch', 'keras': 'torch', 'scikit-learn': 'joblib', 'joblib': 'lz4'}


def save(path, thing, protocol=pickle.DEFAULT_PROTOCOL):
    path.write_bytes(pickle.dumps(thing, protocol=protocol))


def python(folder):
    plain = {'epoch': 3, 'loss': [0.5, 0.25], 'name': 'größe', 'flags': (True, None), 'big': 2**70, 'raw': b'\x00\xff'}
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        save(folder / f'plain-{protocol}.pkl', plain, protocol)
    rich = {
        'ordered': collections.OrderedDict(a=1),
        'counter': collections.Counter('letters'),
        'lists': collections.defaultdict(list, a=[1]),
        'queue': collections.deque([1, 2], maxlen=4),
        'when': datetime.datetime(2026, 5, 4, 3, 2, 1, tzinfo=datetime.timezone.utc),
        'day': datetime.date(2026, 5, 4),
        'span': datetime.timedelta(hours=3),
        'price': decimal.Decimal('1.50'),
        'part': fractions.Fraction(1, 3),
        'id': uuid.UUID(int=SEED),
        'sets': (set('ab'), frozenset('cd')),
        'bytes': bytearray(b'abc'),
        'complex': 1 + 2j,
        'slice': slice(1, 2),
        'range': range(5),
    }
    for protocol in (0, 2, 4, 5):
        save(folder / f'rich-{protocol}.pkl', rich, protocol)
    save(folder / 'arguments.pkl', argparse.Namespace(lr=0.001, epochs=3, name='run'))
    save(folder / 'path.pkl', {'root': pathlib.PurePosixPath('data/train')})
    save(folder / 'long.pkl', {'text': 'a' * 3000, 'list': list(range(3000))})


def numpy(folder):
    import numpy as np

    rng = np.random.default_rng(SEED)
    arrays = {
        'float32': rng.random((4, 3), dtype='float32'),
        'float16': rng.random((4,)).astype('float16'),
        'int64': np.arange(6).reshape(2, 3),
        'bool': np.array([True, False]),
        'complex': np.array([1 + 2j]),
        'unicode': np.array(['eins', 'zwei']),
        'bytes': np.array([b'one', b'two']),
        'datetime': np.array(['2026-05-04'], dtype='datetime64[D]'),
        'record': np.array([(1, 2.5, 'a')], dtype=[('id', '<i4'), ('value', '<f8'), ('tag', '<U3')]),
        'fortran': np.asfortranarray(rng.random((3, 2))),
        'big-endian': np.arange(3, dtype='>i4'),
        'scalar': np.array(1.5),
        'empty': np.zeros((0, 3)),
    }
    for name, array in arrays.items():
        np.save(folder / f'{name}.npy', array)
    np.save(folder / 'objects.npy', np.array([{'a': 1}, [1, 2], 'text', None], dtype=object), allow_pickle=True)
    np.savez(folder / 'several.npz', **{name: arrays[name] for name in ('float32', 'int64', 'unicode')})
    np.savez_compressed(folder / 'compressed.npz', weights=rng.random((8, 8)), labels=np.arange(8))
    np.savez(folder / 'positional.npz', np.arange(3), np.arange(4))
    for protocol in (0, 2, 3, 4, 5):
        save(folder / f'array-{protocol}.pkl', {'w': arrays['float32'], 'b': np.float64(0.5), 't': np.dtype('<f8')}, protocol)
    save(folder / 'generator.pkl', rng)
    save(folder / 'random-state.pkl', np.random.RandomState(SEED))
    save(folder / 'masked.pkl', np.ma.masked_array([1, 2, 3], mask=[0, 1, 0]))
    save(folder / 'records.pkl', arrays['record'])


def modules():
    import torch

    torch.manual_seed(SEED)
    return {
        'linear': torch.nn.Linear(4, 3),
        'perceptron': torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Dropout(0.1), torch.nn.Linear(8, 2)),
        'convolution': torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2), torch.nn.GELU(), torch.nn.MaxPool2d(2)),
        'recurrent': torch.nn.LSTM(3, 4, num_layers=1, batch_first=True),
        'transformer': torch.nn.TransformerEncoderLayer(8, 2, dim_feedforward=16),
        'embedding': torch.nn.Embedding(10, 4),
    }


def torch(folder):
    import numpy as np
    import torch

    models = modules()
    for name, model in models.items():
        torch.save(model.state_dict(), folder / f'{name}.pt')
        torch.save(model.state_dict(), folder / f'{name}-legacy.pt', _use_new_zipfile_serialization=False)
        torch.save(model, folder / f'{name}-module.pt')
    torch.save(models['linear'].state_dict(), folder / 'protocol-4.bin', pickle_protocol=4)
    torch.save(models['linear'].state_dict(), folder / 'protocol-5-legacy.bin', pickle_protocol=5, _use_new_zipfile_serialization=False)
    dtypes = ('float64', 'float16', 'bfloat16', 'float8_e4m3fn', 'uint8', 'int8', 'int16', 'int32', 'int64', 'bool', 'complex64')
    tensors = {name: torch.ones(2, 2).to(getattr(torch, name)) for name in dtypes}
    torch.save(tensors, folder / 'dtypes.pt')
    torch.save({name: tensors[name] for name in dtypes if name != 'float8_e4m3fn'}, folder / 'dtypes-legacy.pt', _use_new_zipfile_serialization=False)
    torch.save(torch.arange(6).reshape(2, 3), folder / 'tensor.pt')
    torch.save(torch.nn.Parameter(torch.ones(2)), folder / 'parameter.pt')
    torch.save(torch.eye(3).to_sparse(), folder / 'sparse.pt')
    torch.save(torch.eye(3).to_sparse_csr(), folder / 'sparse-csr.pt')
    torch.save(torch.quantize_per_tensor(torch.rand(4), 0.1, 0, torch.qint8), folder / 'quantized.pt')
    torch.save({'size': torch.Size([1, 2]), 'device': torch.device('cpu'), 'dtype': torch.float16}, folder / 'small-types.pt')
    torch.save(torch.get_rng_state(), folder / 'rng.pt')
    shared = torch.ones(8)
    torch.save([shared[:4], shared[4:], shared.view(2, 4)], folder / 'shared-storage.pt')
    torch.save({'a': np.arange(3), 'b': np.float32(1.5)}, folder / 'with-numpy.pt')
    model = models['perceptron']
    adam = torch.optim.AdamW(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(adam, 10)
    model(torch.rand(2, 4)).sum().backward()
    adam.step()
    schedule.step()
    torch.save(adam.state_dict(), folder / 'adamw.pt')
    checkpoint = {
        'epoch': 3,
        'model': model.state_dict(),
        'optimizer': adam.state_dict(),
        'scheduler': schedule.state_dict(),
        'args': argparse.Namespace(lr=0.01, resume=None),
        'best': torch.tensor(0.5),
    }
    torch.save(checkpoint, folder / 'checkpoint.ckpt')
    torch.save(checkpoint, folder / 'checkpoint-legacy.ckpt', _use_new_zipfile_serialization=False)
    torch.save(torch.utils.data.TensorDataset(torch.ones(2), torch.zeros(2)), folder / 'dataset.pt')
    torch.jit.script(models['perceptron']).save(folder / 'scripted.pt')
    torch.jit.trace(models['convolution'].eval(), torch.rand(1, 1, 8, 8)).save(folder / 'traced.pt')
    torch.export.save(torch.export.export(models['linear'], (torch.rand(2, 4),)), folder / 'exported.pt2')


def safetensors(folder):
    import numpy as np
    import torch
    from safetensors.numpy import save_file as save_numpy
    from safetensors.torch import save_file as save_torch

    save_numpy({'a': np.ones((2, 2), 'float32'), 'b': np.arange(3)}, folder / 'numpy.safetensors')
    save_numpy({}, folder / 'empty.safetensors')
    save_torch(modules()['transformer'].state_dict(), folder / 'transformer.safetensors', metadata={'format': 'pt'})
    mixed = {'half': torch.ones(2).half(), 'brain': torch.ones(2).bfloat16(), 'scalar': torch.tensor(1), 'none': torch.zeros(0, 2)}
    save_torch(mixed, folder / 'mixed.safetensors', metadata={'format': 'pt', 'note': 'größe'})


def joblib(folder):
    import joblib
    import numpy as np

    thing = {'weights': np.arange(12.0).reshape(3, 4), 'labels': np.array(['a', 'b'], dtype=object), 'step': 3}
    joblib.dump(thing, folder / 'raw.joblib')
    for suffix in ('z', 'gz', 'bz2', 'lzma', 'xz', 'lz4'):
        joblib.dump(thing, folder / f'compressed.joblib.{suffix}')
    joblib.dump(thing, folder / 'compressed.joblib', compress=3)
    joblib.dump(thing, folder / 'protocol-2.joblib', protocol=2)
    joblib.dump([np.asfortranarray(np.ones((3, 2))), np.float32(2)], folder / 'fortran.joblib')


def estimators():
    import numpy as np
    from sklearn import (
        cluster, compose, decomposition, ensemble, feature_extraction, gaussian_process, isotonic, linear_model, model_selection, naive_bayes,
        neighbors, neural_network, pipeline, preprocessing, svm, tree,
    )

    rng = np.random.default_rng(SEED)
    data, labels = rng.random((24, 3)), np.arange(24) % 2
    small = {'n_estimators': 3, 'max_depth': 2, 'random_state': SEED}
    models = {
        'logistic': linear_model.LogisticRegression(),
        'linear': linear_model.LinearRegression(),
        'ridge': linear_model.Ridge(),
        'lasso': linear_model.LassoCV(cv=3),
        'sgd': linear_model.SGDClassifier(random_state=SEED),
        'tree': tree.DecisionTreeClassifier(max_depth=3, random_state=SEED),
        'forest': ensemble.RandomForestClassifier(**small),
        'extra-trees': ensemble.ExtraTreesRegressor(**small),
        'boosting': ensemble.GradientBoostingClassifier(**small),
        'histogram-boosting': ensemble.HistGradientBoostingClassifier(max_iter=2, random_state=SEED),
        'isolation': ensemble.IsolationForest(n_estimators=3, random_state=SEED),
        'svc': svm.SVC(probability=False),
        'neighbours': neighbors.KNeighborsClassifier(3, algorithm='kd_tree'),
        'ball-tree': neighbors.KNeighborsClassifier(3, algorithm='ball_tree'),
        'bayes': naive_bayes.GaussianNB(),
        'network': neural_network.MLPClassifier((4,), max_iter=5, random_state=SEED),
        'process': gaussian_process.GaussianProcessRegressor(),
        'means': cluster.KMeans(2, n_init=1, random_state=SEED),
        'density': cluster.DBSCAN(),
        'components': decomposition.PCA(2),
        'scaler': preprocessing.StandardScaler(),
        'one-hot': preprocessing.OneHotEncoder(),
        'function': preprocessing.FunctionTransformer(np.log1p),
        'pipeline': pipeline.make_pipeline(preprocessing.MinMaxScaler(), linear_model.LogisticRegression()),
        'columns': compose.ColumnTransformer([('scale', preprocessing.StandardScaler(), [0, 1]), ('keep', 'passthrough', [2])]),
        'scorer': model_selection.GridSearchCV(linear_model.Ridge(), {'alpha': [1.0]}, cv=2, scoring='r2'),
        'search': model_selection.GridSearchCV(linear_model.Ridge(), {'alpha': [0.1, 1.0]}, cv=2),
        'voting': ensemble.VotingClassifier([('a', naive_bayes.GaussianNB()), ('b', linear_model.LogisticRegression())]),
    }
    for model in models.values():
        model.fit(data, labels)
    models['isotonic'] = isotonic.IsotonicRegression().fit(data[:, 0], labels)
    models['labels'] = preprocessing.LabelEncoder().fit(['no', 'yes'])
    texts = ['one two three', 'two three four']
    models['tfidf'] = feature_extraction.text.TfidfVectorizer().fit(texts)
    models['counts'] = feature_extraction.text.CountVectorizer().fit(texts)
    return models


def scikit_learn(folder):
    import joblib

    for name, model in estimators().items():
        save(folder / f'{name}.pkl', model)
    for name in ('logistic', 'forest', 'neighbours', 'tfidf'):
        joblib.dump(estimators()[name], folder / f'{name}.joblib', compress=3 if name == 'forest' else 0)
    save(folder / 'logistic-2.pkl', estimators()['logistic'], 2)


def scipy(folder):
    import numpy as np
    from scipy import interpolate, sparse

    matrix = sparse.csr_matrix(np.eye(4))
    sparse.save_npz(folder / 'sparse.npz', matrix)
    save(folder / 'sparse.pkl', matrix)
    save(folder / 'interpolation.pkl', interpolate.interp1d([0, 1], [0, 1]))


def pandas(folder):
    import numpy as np
    import pandas as pd

    frame = pd.DataFrame(
        {
            'id': [1, 2, 3],
            'value': [0.5, np.nan, 1.5],
            'name': ['eins', 'zwei', None],
            'kind': pd.Categorical(['a', 'b', 'a']),
            'when': pd.date_range('2026-05-04', periods=3, tz='UTC'),
            'flag': pd.array([True, None, False], dtype='boolean'),
            'count': pd.array([1, None, 3], dtype='Int64'),
        }
    )
    frame.to_pickle(folder / 'frame.pkl')
    for suffix in ('gz', 'bz2', 'xz', 'zip', 'tar', 'zst'):
        frame.to_pickle(folder / f'frame.pkl.{suffix}')
    frame.to_pickle(folder / 'frame-2.pkl', protocol=2)
    frame.set_index(['id', 'name']).to_pickle(folder / 'multi-index.pkl')
    frame['value'].to_pickle(folder / 'series.pkl')
    pd.Series(pd.interval_range(0, 3)).to_pickle(folder / 'intervals.pkl')
    pd.Series(pd.period_range('2026-01', periods=3, freq='M')).to_pickle(folder / 'periods.pkl')
    pd.Series([1, 2], index=pd.RangeIndex(2)).to_pickle(folder / 'range.pkl')


def cloudpickle(folder):
    import cloudpickle

    (folder / 'plain.pkl').write_bytes(cloudpickle.dumps({'a': [1, 2], 'b': collections.OrderedDict(c=3)}))


def dill(folder):
    import dill

    (folder / 'plain.pkl').write_bytes(dill.dumps({'a': [1, 2], 'b': collections.OrderedDict(c=3)}))


def skops(folder):
    import skops.io

    models = estimators()
    for name in ('logistic', 'pipeline', 'scaler'):
        skops.io.dump(models[name], folder / f'{name}.skops')


def keras(folder):
    import keras

    keras.utils.set_random_seed(SEED)
    dense = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='relu'), keras.layers.Dense(1)])
    dense.compile(optimizer='adam', loss='mse')
    image = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Conv2D(2, 3), keras.layers.Flatten(), keras.layers.Dense(2)])
    words = keras.Sequential([keras.Input((5,)), keras.layers.Embedding(10, 4), keras.layers.LSTM(3)])
    for name, model in {'dense': dense, 'image': image, 'words': words}.items():
        model.save(folder / f'{name}.keras')
        model.save(folder / f'{name}.h5')
    dense.save_weights(folder / 'dense.weights.h5')


def h5py(folder):
    import h5py
    import numpy as np

    with h5py.File(folder / 'arrays.h5', 'w') as file:
        file['a'] = np.arange(6)
        file.create_dataset('group/b', data=np.ones((4, 4)), compression='gzip')
        file.attrs['note'] = 'two arrays'


def onnx(folder):
    import numpy as np
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    shape = helper.make_tensor_value_info
    weights = numpy_helper.from_array(np.ones((4, 2), 'float32'), 'w')
    nodes = [helper.make_node('MatMul', ['x', 'w'], ['m']), helper.make_node('Relu', ['m'], ['y'])]
    graph = helper.make_graph(nodes, 'g', [shape('x', TensorProto.FLOAT, [1, 4])], [shape('y', TensorProto.FLOAT, [1, 2])], [weights])
    model = helper.make_model(graph, producer_name='example')
    onnx.save(model, folder / 'dense.onnx')
    add = helper.make_graph([helper.make_node('Add', ['x', 'x'], ['y'])], 'g', [shape('x', TensorProto.FLOAT, [1])], [shape('y', TensorProto.FLOAT, [1])])
    onnx.save(helper.make_model(add, opset_imports=[helper.make_opsetid('', 17)], ir_version=8), folder / 'add.onnx')


def gguf(folder):
    import gguf
    import numpy as np

    writer = gguf.GGUFWriter(folder / 'small.gguf', 'llama')
    writer.add_block_count(1)
    writer.add_context_length(128)
    writer.add_tokenizer_model('gpt2')
    writer.add_token_list(['<s>', 'a', 'b'])
    writer.add_chat_template("{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}")
    writer.add_tensor('token_embd.weight', np.ones((3, 32), 'float32'))
    writer.add_tensor('output_norm.weight', np.ones(32, 'float16'))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def table():
    import numpy as np

    rng = np.random.default_rng(SEED)
    return rng.random((24, 3)), np.arange(24) % 2


def lightgbm(folder):
    import lightgbm

    data, labels = table()
    model = lightgbm.LGBMClassifier(n_estimators=2, min_child_samples=2, verbose=-1).fit(data, labels)
    save(folder / 'classifier.pkl', model)
    save(folder / 'booster.pkl', model.booster_)


def xgboost(folder):
    import xgboost

    data, labels = table()
    model = xgboost.XGBClassifier(n_estimators=2, max_depth=2).fit(data, labels)
    save(folder / 'classifier.pkl', model)
    save(folder / 'booster.pkl', model.get_booster())


def write(root, name, package):
    """Fills the folder of a library anew; gives its version, None: the library is not here."""
    try:
        importlib.import_module({'scikit-learn': 'sklearn'}.get(name, name) if package else 'pickle')
        if name in BESIDE:
            importlib.import_module(BESIDE[name])
    except ImportError as error:
        print(f'{name}: left as it is ({error})', file=sys.stderr)
        return None
    folder = root / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    random.seed(SEED)
    globals()[name.replace('-', '_')](folder)
    for file in folder.iterdir():
        if file.stat().st_size > MOST_BYTES:
            print(f'{name}: {file.name} of {file.stat().st_size} bytes is too large to keep', file=sys.stderr)
            file.unlink()
    return importlib.metadata.version(package) if package else platform.python_version()


README = '''# Files that real libraries wrote

Small model files without anything bad in them, one folder for each library, for `npm run eval`: none of them may be called dangerous.
`scripts/make-benign.py` wrote them, with random weights and made-up data; they are published under the licence of this repository.

| Folder | Written by | Files | Bytes |
|---|---|---:|---:|
'''


def former(root):
    """The line of each library in the README that is there."""
    page = root / 'README.md'
    lines = page.read_text(encoding='utf-8').splitlines() if page.exists() else []
    return {line.split('|')[1].strip(): line for line in lines if line.startswith('| ') and 'Folder' not in line}


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / 'eval/benign')
    root.mkdir(parents=True, exist_ok=True)
    lines = former(root)
    for name, package in LIBRARIES.items():
        version = write(root, name, package)
        if version is None:
            continue
        files = [file for file in (root / name).rglob('*') if file.is_file()]
        size = sum(file.stat().st_size for file in files)
        by = f'{package} {version.split("+")[0]}, ' if package else ''
        lines[name] = f'| {name} | {by}CPython {platform.python_version()} | {len(files)} | {size:,} |'
    (root / 'README.md').write_text(README + ''.join(f'{line}\n' for line in lines.values()), encoding='utf-8')


if __name__ == '__main__':
    main()
