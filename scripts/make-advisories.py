"""Writes eval/advisories/*.json: ranges of advisories as facts, and which of them cover each version.

The answers are computed here, by the algorithm that the OSV schema documents, with orders of versions that share nothing
with the gate: `packaging` for PEP 440, and the precedence of semver.org written down below. Needs `pip install packaging`.
"""
import json
import pathlib

from packaging.version import Version

OUT = pathlib.Path(__file__).parent.parent / 'eval' / 'advisories'


def semver(text):
    core, _, rest = text.removeprefix('v').split('+')[0].partition('-')
    numbers = tuple(int(part) for part in core.split('.'))
    if not rest:
        return (numbers, 1, ())
    # Numbers are lower than words, and are compared by value.
    return (numbers, 0, tuple((0, int(p), '') if p.isdigit() else (1, 0, p) for p in rest.split('.')))


ORDER = {'pypi': Version, 'npm': semver, 'golang': semver}


def events(text):
    """`>=1 <2` as the events of one range."""
    found = []
    for word in text.split():
        sign = word.rstrip('0123456789abcdefghijklmnopqrstuvwxyz.-+')
        bound = word[len(sign):]
        found.append({{'>=': 'introduced', '<': 'fixed', '<=': 'last_affected'}[sign]: bound})
    return found if 'introduced' in found[0] else [{'introduced': '0'}, *found]


def inside(order, version, steps):
    vulnerable = False
    for step in steps:
        (name, bound), = step.items()
        if name == 'introduced' and (bound == '0' or order(version) >= order(bound)):
            vulnerable = True
        elif name == 'fixed' and order(version) >= order(bound):
            vulnerable = False
        elif name == 'last_affected' and order(version) > order(bound):
            vulnerable = False
    return vulnerable


def covers(order, record, version):
    if any(order(version) == order(each) for each in record.get('versions', [])):
        return True
    ranges = record.get('releases') or record.get('ranges', [])
    return any(inside(order, version, steps) for steps in ranges)


def record(given):
    """`id: range || range`, `id: =version =version`, or `id: releases: range` of a server in Go."""
    name, _, text = given.partition(': ')
    if text.startswith('='):
        return {'id': name, 'versions': [each.lstrip('=') for each in text.split()]}
    if text.startswith('releases '):
        spans = [events(part) for part in text.removeprefix('releases ').split(' || ')]
        return {'id': name, 'ranges': [[{'introduced': '0'}]], 'releases': spans}
    return {'id': name, 'ranges': [events(part) for part in text.split(' || ')]}


PYPI = {
    'langflow': (
        ['CVE-2025-3248: <1.3.0', 'CVE-2026-33017: <1.9.0', 'CVE-2026-9198: >=1.0.0 <=1.10.0',
         'CVE-2026-13446: >=1.0.0 <1.10.2', 'CVE-2026-0770: <=1.7.3'],
        ['0.6.19', '1.2.0', '1.3.0', '1.3.0rc1', '1.3.0.dev0', '1.3.0.post1', '1.7.3', '1.7.3.post1', '1.9.0a5',
         '1.10.0', '1.10.1', '1.10.2', '2.0.0'],
    ),
    'litellm': (
        ['CVE-2026-42208: >=1.81.16 <1.83.7', 'CVE-2026-49468: <1.84.0', 'CVE-2026-40217: >=1.81.8 <1.83.10',
         'CVE-2024-5751: <1.40.16', 'GHSA-5mg7-485q-xm76: =1.82.7 =1.82.8'],
        ['1.40.15', '1.40.16', '1.81.8', '1.81.16', '1.82.6', '1.82.7', '1.82.8', '1.83.7', '1.83.10', '1.84.0',
         '1.84.0rc2', '1.82.7+local.1'],
    ),
    'mcp-server-git': (
        ['CVE-2025-68143: <2025.9.25', 'CVE-2025-68145: <2025.12.18'],
        ['0.6.2', '2025.1.14', '2025.9.24', '2025.9.25', '2025.09.25', '2025.12.17', '2025.12.18', '2026.1.14'],
    ),
    'bentoml': (
        ['CVE-2025-27520: >=1.3.4 <1.4.3', 'CVE-2025-32375: >=1.0.0a1 <1.4.8', 'CVE-2026-27905: <1.4.36'],
        ['0.13.1', '1.0.0.dev1', '1.0.0a1', '1.0.0rc3', '1.3.4', '1.4.3', '1.4.8', '1.4.35.post1', '1.4.36'],
    ),
    'vllm': (
        ['CVE-2025-32444: >=0.6.5 <0.8.5', 'CVE-2026-22778: >=0.8.3 <0.14.1', 'CVE-2026-48746: >=0.3.0 <0.22.0'],
        ['0.2.7', '0.6.4.post1', '0.6.5', '0.8.5', '0.8.5.post1', '0.8.5rc1', '0.8.5+cu121', '0.14.0', '0.14.1',
         '0.21.0', '0.22.0'],
    ),
    'mlflow': (
        ['CVE-2026-2611: =3.9.0', 'CVE-2026-0545: <=3.10.1', 'CVE-2025-15379: >=3.8.0 <3.8.2'],
        ['2.22', '3.8', '3.8.1', '3.8.2', '3.9.0', '3.9', '3.10.1', '3.10.1.dev0', '3.11.0'],
    ),
    'apache-airflow': (
        ['CVE-2020-11978: <=1.10.10', 'CVE-2020-13927: <1.10.11'],
        ['1.9.0', '1.10.9', '1.10.10', '1.10.10.post1', '1.10.11rc2', '1.10.11', '1.10.2'],
    ),
}

NPM = {
    'flowise': (
        ['CVE-2025-59528: >=2.2.7-patch.1 <3.0.6', 'CVE-2025-58434: <=3.0.5', 'CVE-2025-8943: <3.0.1',
         'CVE-2025-55346: <=2.2.7-patch.1', 'CVE-2026-30820: <3.0.13'],
        ['2.2.6', '2.2.7-patch.0', '2.2.7-patch.1', '2.2.7-patch.10', '2.2.7', '2.2.8', '3.0.0-beta.1', '3.0.1',
         '3.0.5', '3.0.6', '3.0.6-rc.1', '3.0.12', '3.0.13'],
    ),
    'n8n': (
        ['CVE-2026-21858: >=1.65.0 <1.121.0', 'CVE-2025-68613: >=0.211.0 <1.120.4 || >=1.121.0 <1.121.1',
         'CVE-2026-1470: <1.123.17 || >=2.0.0 <2.4.5 || >=2.5.0 <2.5.1', 'CVE-2025-68668: >=1.0.0 <2.0.0'],
        ['0.210.2', '0.211.0', '1.64.3', '1.65.0', '1.120.3', '1.120.4', '1.121.0', '1.121.1', '1.123.17', '2.0.0-rc.4',
         '2.0.0', '2.4.4', '2.4.5', '2.5.0', '2.5.1', '10.0.0'],
    ),
    '@modelcontextprotocol/server-filesystem': (
        ['CVE-2025-53109: <=0.6.2 || >=2025.1.14 <2025.7.1'],
        ['0.6.2', '0.6.3', '0.6.4', '2025.1.14', '2025.3.28', '2025.7.1', '2025.7.29', '2025.11.25'],
    ),
    '@modelcontextprotocol/inspector': (
        ['CVE-2025-49596: <0.14.1'],
        ['0.14.0', '0.14.1', '0.14.1-beta.0', '0.9.0', '0.14.10'],
    ),
    'axios': (
        ['MAL-axios: =1.14.1 =0.30.4'],
        ['0.30.3', '0.30.4', '1.14.0', '1.14.1', '1.14.1-rc.0'],
    ),
}

GO = {
    'github.com/ollama/ollama': (
        ['CVE-2024-37032: <0.1.34', 'CVE-2025-51471: <=0.9.6', 'CVE-2026-7482: <0.17.1'],
        ['0.1.33', '0.1.34', 'v0.1.34', '0.9.6', '0.9.7-rc0', '0.10.0', '0.17.1-rc2', '0.17.1',
         'v0.0.0-20240508224126-920a4b0794f2'],
    ),
    'github.com/weaviate/weaviate': (
        ['CVE-2025-67818: <1.30.20 || >=1.31.0-rc.0 <1.31.19 || >=1.32.0-rc.0 <1.32.16 || >=1.33.0-rc.0 <1.33.4',
         'CVE-2026-11500: <1.38.0-rc.0'],
        ['1.30.19', '1.30.20', '1.31.0-rc.0', '1.31.0-alpha.1', '1.31.19', '1.32.15', '1.33.4', '1.38.0-rc.0',
         '1.38.0-beta.2', '1.38.0'],
    ),
    'github.com/milvus-io/milvus': (
        ['CVE-2025-64513: releases <2.4.24 || >=2.5.0 <2.5.21 || >=2.6.0 <2.6.5',
         'CVE-2026-26190: releases <2.5.27 || >=2.6.0 <2.6.10'],
        ['2.4.23', '2.4.24', '2.5.0', '2.5.21', '2.5.27', '2.6.0-rc1', '2.6.5', '2.6.10', 'v2.6.4'],
    ),
    'github.com/mudler/LocalAI': (
        ['CVE-2024-9900: releases <2.22.0'],
        ['2.21.1', '2.22.0', 'v2.22.0', '3.0.0', '1.40.0'],
    ),
}


def write(name, type_, packages):
    order = ORDER[type_]
    rows = []
    for package, (given, versions) in packages.items():
        records = [record(each) for each in given]
        expected = {v: sorted(r['id'] for r in records if covers(order, r, v)) for v in versions}
        rows.append({'name': package, 'records': records, 'expected': expected})
    text = json.dumps({'ecosystem': type_, 'packages': rows}, indent=1)
    (OUT / name).write_text(text + '\n')
    print(name, sum(len(row['expected']) for row in rows))


write('pypi.json', 'pypi', PYPI)
write('npm.json', 'npm', NPM)
write('go.json', 'golang', GO)
