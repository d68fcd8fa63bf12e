/** Names that let a pickle run code or reach outside itself, by what they do. They explain; what is not here is unknown. */
export interface Danger {
  /** Follows "…, which". */
  readonly does: string
  /** Modules as a whole, with everything below them. */
  readonly modules?: string
  /** Names by module, with spaces between. */
  readonly names?: Readonly<Record<string, string>>
}

export const dangers: readonly Danger[] = [
  {
    does: 'starts processes or reaches the operating system',
    modules:
      'os posix nt subprocess _posixsubprocess pty popen2 asyncio.subprocess asyncio.unix_events ' +
      'multiprocessing.util multiprocessing.popen_fork multiprocessing.popen_spawn_posix multiprocessing.spawn ' +
      'distutils.spawn _osx_support _aix_support _winapi winreg _pyrepl signal pexpect sh plumbum invoke fabric ' +
      'mlflow.projects joblib.externals.loky.backend',
    names: {
      platform: 'popen _syscmd_ver _syscmd_file',
      'multiprocessing.context': 'Process SpawnProcess ForkProcess',
      multiprocessing: 'Process Pool',
      uuid: '_get_command_stdout _popen',
      'ctypes.util': '_findLib_gcc _get_soname',
      imaplib: 'IMAP4_stream',
      psutil: 'Popen',
      pydoc: 'pipepager tempfilepager pager',
      'sklearn.utils._testing': 'check_output',
      webbrowser: 'open open_new open_new_tab get register Mozilla BackgroundBrowser GenericBrowser',
    },
  },
  {
    does: 'evaluates or compiles text as code',
    modules:
      'codeop runpy pydoc_data IPython ptpython bdb pdb doctest profile cProfile trace timeit idlelib lib2to3 turtledemo ' +
      'sympy numexpr asteval jinja2 mako smtpd',
    names: {
      builtins: 'eval exec compile execfile input apply breakpoint help',
      'numpy.f2py.crackfortran': 'myeval param_eval _eval_scalar getlincoef',
      'pandas.core.computation.eval': 'eval',
      pandas: 'eval DataFrame.query DataFrame.eval',
      'pandas.core.frame': 'DataFrame.query DataFrame.eval',
      'torch.jit': 'CompilationUnit',
      'torch._C': '_jit_eval',
      'torch._inductor.codecache': 'PyCodeCache',
      code: 'InteractiveInterpreter InteractiveConsole interact compile_command',
      rlcompleter: 'Completer',
      typing: 'get_type_hints ForwardRef _eval_type',
      dataclasses: 'make_dataclass _create_fn',
    },
  },
  {
    does: 'imports a module that its arguments name',
    modules:
      'importlib imp zipimport pkgutil pyclbr modulefinder hydra entrypoints stevedore torch.package ' +
      'transformers.dynamic_module_utils django.utils.module_loading keras.src.saving.serialization_lib',
    names: {
      builtins: '__import__',
      'test.support.import_helper': 'import_module',
      'numpy.testing': 'import_nose',
      pydoc: 'locate safeimport importfile',
      'werkzeug.utils': 'import_string',
    },
  },
  {
    does: 'reaches any attribute of any object',
    modules: 'gc',
    names: {
      builtins: 'setattr delattr globals locals vars',
      operator: 'attrgetter methodcaller call setitem delitem',
      _operator: 'attrgetter methodcaller call setitem delitem',
      'logging.config': '_resolve resolve dictConfig fileConfig',
      types: 'MethodType ModuleType',
      inspect: 'getattr_static getmodule currentframe stack',
      copy: '_reconstruct',
    },
  },
  {
    does: 'reads another serialised object, which can run code of its own',
    modules:
      'pickle _pickle cPickle marshal shelve cloudpickle jsonpickle zodbpickle srsly klepto ruamel.yaml ' +
      'multiprocessing.reduction mlflow.pyfunc',
    names: {
      dill: 'load loads load_module load_session',
      'dill._dill': 'load loads _import_module _eval_repr _getattribute _get_attr',
      'dill.session': 'load_module load_session',
      torch: 'load',
      'torch.serialization': 'load _load _legacy_load',
      'torch.jit': 'load',
      'torch.jit._serialization': 'load',
      joblib: 'load',
      'joblib.numpy_pickle': 'load _unpickle',
      numpy: 'load loads genfromtxt',
      'numpy.lib.npyio': 'load NpzFile',
      'numpy.lib._npyio_impl': 'load NpzFile',
      'numpy.lib.format': 'read_array',
      'numpy.lib._format_impl': 'read_array',
      pandas: 'read_pickle read_hdf',
      'pandas.io.pickle': 'read_pickle',
      'pandas.compat.pickle_compat': 'load loads',
      'sklearn.externals.joblib': 'load',
      yaml: 'load unsafe_load full_load load_all',
      'multiprocessing.connection': 'Connection Client Listener',
      'keras.models': 'load_model',
      'keras.saving': 'load_model',
      'tensorflow.keras.models': 'load_model',
      'tensorflow.saved_model': 'load',
      'skops.io': 'load loads',
      'torch.export': 'load',
      'torch.distributed.checkpoint': 'load',
      'joblib.numpy_pickle_compat': 'load_compatibility',
      'logging.handlers': 'SocketHandler',
      onnxruntime: 'InferenceSession',
      datasets: 'load_from_disk load_dataset',
    },
  },
  {
    does: 'reads, writes or deletes files',
    modules: 'shutil fileinput tempfile glob linecache zipfile tarfile sqlite3 dbm netrc mailbox filecmp',
    names: {
      builtins: 'open file',
      io: 'open open_code FileIO OpenWrapper',
      _io: 'open open_code FileIO',
      codecs: 'open',
      tokenize: 'open',
      numpy: 'fromfile memmap save savetxt savez loadtxt',
      pandas: 'read_csv read_table read_json read_xml read_html read_sql',
      torch: 'save from_file',
      pathlib: 'Path.write_text Path.unlink',
      logging: 'FileHandler',
      'distutils.file_util': 'copy_file move_file write_file',
      'setuptools.archive_util': 'unpack_archive',
      _sqlite3: 'connect',
      gzip: 'open GzipFile',
      bz2: 'open BZ2File',
      lzma: 'open LZMAFile',
      h5py: 'File',
      'PIL.Image': 'open',
      'pyarrow.parquet': 'read_table',
      'torch.storage': 'UntypedStorage.from_file',
    },
  },
  {
    does: 'opens network connections',
    modules:
      'socket _socket socketserver ssl urllib http ftplib smtplib telnetlib nntplib poplib imaplib xmlrpc requests ' +
      'httpx aiohttp urllib3 httplib asyncio paramiko',
    names: {
      'torch.hub': 'download_url_to_file',
      'torch.distributed.rpc': 'rpc_sync rpc_async remote',
      'torch.distributed': 'init_process_group',
      'keras.utils': 'get_file',
      huggingface_hub: 'hf_hub_download snapshot_download',
      boto3: 'client resource',
      wget: 'download',
    },
  },
  {
    does: 'loads or calls native code',
    modules: 'ctypes _ctypes cffi _cffi_backend numpy.ctypeslib mmap torch.classes torch.ops torch._ops',
    names: {
      'torch.utils.cpp_extension': 'load load_inline _import_module_from_library',
      'llvmlite.binding': 'load_library_permanently',
      tensorflow: 'load_op_library load_library',
    },
  },
  {
    does: 'runs helpers of builds, tests and tools',
    modules:
      'pip setuptools distutils numpy.f2py numpy.distutils numpy.testing torch._inductor torch._dynamo torch.hub ' +
      'torch.utils.cpp_extension torch.utils.collect_env torch.utils._config_module torch.testing test.support ensurepip venv ' +
      'unittest pytest _pytest torch.utils.bottleneck torch.distributed.run torch.distributed.launch test.libregrtest ' +
      'compileall py_compile cython Cython.Build pythran scipy.weave mypy black nox tox conda ansible',
  },
  {
    does: 'makes functions or classes from raw code',
    modules: 'new numba.core.serialize',
    names: {
      'dill._dill': '_create_function _create_code _create_type _create_cell',
      types: 'CodeType FunctionType LambdaType new_class DynamicClassAttribute',
      'torch.fx.graph_module': 'reduce_graph_module reduce_package_graph_module _forward_from_src',
    },
  },
  {
    does: 'calls what it is handed, now or later',
    modules:
      'atexit threading _thread thread sched concurrent multiprocessing.pool multiprocessing.managers ' +
      'torch.multiprocessing tkinter wsgiref toolz joblib.parallel',
    names: {
      builtins: 'map filter',
      functools: 'reduce partialmethod cached_property singledispatch',
      _functools: 'reduce',
      itertools: 'starmap accumulate filterfalse takewhile dropwhile groupby',
      weakref: 'finalize',
      contextvars: 'Context',
      contextlib: 'ExitStack',
      numpy: 'vectorize apply_along_axis apply_over_axes frompyfunc fromfunction',
      joblib: 'delayed Parallel',
      'torch.utils.data.datapipes.utils.decoder': 'basichandlers',
    },
  },
  {
    does: 'changes how later objects are loaded or the interpreter behaves',
    modules: 'sys site sitecustomize usercustomize _frozen_importlib _frozen_importlib_external faulthandler',
    names: {
      copyreg: 'add_extension pickle constructor remove_extension',
      'torch.serialization': 'register_package add_safe_globals',
      'keras.config': 'enable_unsafe_deserialization',
      readline: 'read_init_file',
    },
  },
]
