/**
 * Top-level modules of the standard library in all versions from 2.7 to 3.15, those of Windows and macOS and those that
 * were removed (imp, asyncore, distutils) among them: an old import asks for no package. Hand-kept.
 */
const NAMES = `
__future__ __main__ _thread _winreg abc aifc annotationlib antigravity anydbm argparse array ast asynchat
asyncio asyncore atexit audioop base64 BaseHTTPServer Bastion bdb binascii binhex bisect bsddb bsddb185
builtins bz2 calendar cgi CGIHTTPServer cgitb chunk cmath cmd code codecs codeop collections colorsys
commands compileall compiler compression concurrent ConfigParser configparser contextlib contextvars Cookie
cookielib copy copy_reg copyreg cPickle cProfile crypt cStringIO csv ctypes curses dataclasses datetime
dbhash dbm decimal difflib dis distutils dl doctest DocXMLRPCServer dummy_thread dummy_threading EasyDialogs
email encodings ensurepip enum errno exceptions faulthandler fcntl filecmp fileinput fnmatch formatter
fpectl fractions ftplib functools future_builtins gc gdbm genericpath getopt getpass gettext glob graphlib
grp gzip hashlib heapq hmac hotshot html htmlentitydefs htmllib HTMLParser http httplib ic idlelib ihooks
imageop imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale
logging lzma MacOS macpath macurl2path mailbox mailcap markupbase marshal math md5 mhlib mimetools mimetypes
MimeWriter mimify mmap modulefinder msilib msvcrt multifile multiprocessing mutex netrc new nis nntplib nt
ntpath nturl2path numbers opcode operator optparse os os2emxpath ossaudiodev parser pathlib pdb pickle
pickletools pipes pkgutil platform plistlib popen2 poplib posix posixfile posixpath pprint profile pstats
pty pwd py_compile pyclbr pydoc pydoc_data pyexpat Queue queue quopri random re readline repr reprlib
resource rexec rfc822 rgbimg rlcompleter robotparser runpy sched secrets select selectors sets sgmllib sha
shelve shlex shutil signal SimpleHTTPServer SimpleXMLRPCServer site smtpd smtplib sndhdr socket SocketServer
socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics statvfs string StringIO
stringprep strop struct subprocess sunau sunaudio symbol symtable sys sysconfig syslog tabnanny tarfile
telnetlib tempfile termios test textwrap this thread threading time timeit Tix tkColorChooser tkFileDialog
tkFont Tkinter tkinter tkMessageBox tkSimpleDialog toaiff token tokenize tomllib trace traceback tracemalloc
ttk tty turtle turtledemo types typing unicodedata unittest urllib urllib2 urlparse user UserDict UserList
UserString uu uuid venv warnings wave weakref webbrowser whichdb winreg winsound wsgiref xdrlib xml xmllib
xmlrpc xmlrpclib xxlimited xxsubtype zipapp zipfile zipimport zlib zoneinfo
`

const names: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean))

/** Private modules (`_thread`) belong to it as well, as far as anybody imports them. */
export const isPythonStdlib = (module: string): boolean => names.has(module)

/** Modules that whatever runs Python brings along: installers, notebooks in the cloud, browsers, other programs. */
const HOSTED: ReadonlySet<string> = new Set(
  `apt apt_pkg bmesh bpy_extras dbutils en_core_web_lg en_core_web_md en_core_web_sm en_core_web_trf ensurepip gdb
google.colab hou idaapi idautils idc java js jpype.imports lldb machine maya micropip micropython nuke pip
pkg_resources pyodide pyodide_js setuptools site_packages unreal utime wheel`.split(/\s+/),
)

/** Whether a dotted module, or one that it is a part of, comes with what runs the code. */
export const isHosted = (dotted: string): boolean => {
  const parts = dotted.split('.', 2)
  return HOSTED.has(parts[0] ?? '') || HOSTED.has(parts.join('.'))
}
