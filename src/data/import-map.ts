/**
 * Modules of Python and the distributions that provide them, where the name alone does not tell; likeliest first.
 * Hand-made, of well-known packages only: a row says that importing the module asks for one of these and for no other.
 */

/** `module distribution …`, one a line. A dotted module is a part of a namespace that several distributions share. */
const ROWS = `
_cffi_backend cffi
_pytest pytest
_yaml pyyaml
absl absl-py
agents openai-agents
airflow apache-airflow
airflow.providers.amazon apache-airflow-providers-amazon
airflow.providers.cncf.kubernetes apache-airflow-providers-cncf-kubernetes
airflow.providers.common.sql apache-airflow-providers-common-sql
airflow.providers.docker apache-airflow-providers-docker
airflow.providers.google apache-airflow-providers-google
airflow.providers.http apache-airflow-providers-http
airflow.providers.microsoft.azure apache-airflow-providers-microsoft-azure
airflow.providers.postgres apache-airflow-providers-postgres
airflow.providers.slack apache-airflow-providers-slack
airflow.providers.snowflake apache-airflow-providers-snowflake
airflow.providers.ssh apache-airflow-providers-ssh
airflow.providers.standard apache-airflow-providers-standard
allauth django-allauth
antlr4 antlr4-python3-runtime
anymail django-anymail
atlassian atlassian-python-api
attr attrs
autogen pyautogen autogen ag2
awq autoawq
axes django-axes
azure.ai.agents azure-ai-agents
azure.ai.documentintelligence azure-ai-documentintelligence
azure.ai.formrecognizer azure-ai-formrecognizer
azure.ai.inference azure-ai-inference
azure.ai.ml azure-ai-ml
azure.ai.projects azure-ai-projects
azure.ai.textanalytics azure-ai-textanalytics
azure.appconfiguration azure-appconfiguration
azure.batch azure-batch
azure.cognitiveservices.speech azure-cognitiveservices-speech
azure.common azure-common
azure.communication.email azure-communication-email
azure.core azure-core
azure.cosmos azure-cosmos
azure.data.tables azure-data-tables
azure.eventgrid azure-eventgrid
azure.eventhub azure-eventhub
azure.functions azure-functions
azure.identity azure-identity
azure.keyvault.certificates azure-keyvault-certificates
azure.keyvault.keys azure-keyvault-keys
azure.keyvault.secrets azure-keyvault-secrets
azure.kusto.data azure-kusto-data
azure.mgmt.compute azure-mgmt-compute
azure.mgmt.containerservice azure-mgmt-containerservice
azure.mgmt.core azure-mgmt-core
azure.mgmt.network azure-mgmt-network
azure.mgmt.resource azure-mgmt-resource
azure.mgmt.storage azure-mgmt-storage
azure.monitor.opentelemetry azure-monitor-opentelemetry
azure.monitor.query azure-monitor-query
azure.search.documents azure-search-documents
azure.servicebus azure-servicebus
azure.storage.blob azure-storage-blob
azure.storage.filedatalake azure-storage-file-datalake
azure.storage.fileshare azure-storage-file-share
azure.storage.queue azure-storage-queue
azureml azureml-core
backports.tarfile backports-tarfile
backports.zoneinfo backports-zoneinfo
barcode python-barcode
Bio biopython
board adafruit-blinka
bs4 beautifulsoup4
bson pymongo
busio adafruit-blinka
cacheops django-cacheops
caffe2 torch
cairo pycairo
can python-can
cassandra cassandra-driver
chromadb chromadb chromadb-client
ckeditor django-ckeditor
clip openai-clip clip-anytorch
clr pythonnet
cms django-cms
colorfield django-colorfield
compressor django-compressor
consul python-consul
corsheaders django-cors-headers
cpuinfo py-cpuinfo
crispy_forms django-crispy-forms
crontab python-crontab crontab
Crypto pycryptodome
Cryptodome pycryptodomex
cuda cuda-python
cudf cudf-cu12
cuml cuml-cu12
cupy cupy-cuda12x cupy
cv2 opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless
databricks.connect databricks-connect
databricks.sdk databricks-sdk
databricks.sql databricks-sql-connector
dateutil python-dateutil
dbt dbt-core
dbus dbus-python
debug_toolbar django-debug-toolbar
decouple python-decouple
deepgram deepgram-sdk
delta delta-spark
digitalio adafruit-blinka
discord discord-py
django_filters django-filter
djmoney django-money
djstripe dj-stripe
dns dnspython
docx python-docx
dotenv python-dotenv
editor python-editor
ee earthengine-api
elasticsearch elasticsearch elasticsearch7 elasticsearch8
enchant pyenchant
engineio python-engineio
environ django-environ
factory factory-boy
faiss faiss-cpu faiss-gpu
fastembed fastembed fastembed-gpu
fasttext fasttext fasttext-wheel
ffmpeg ffmpeg-python
fitz pymupdf
frontmatter python-frontmatter
geventwebsocket gevent-websocket
gi pygobject
git gitpython
github pygithub
github3 github3-py
gitlab python-gitlab
gnupg python-gnupg
google.adk google-adk
google.ads.googleads google-ads
google.ai.generativelanguage google-ai-generativelanguage
google.analytics.data google-analytics-data
google.api googleapis-common-protos
google.api_core google-api-core
google.appengine appengine-python-standard
google.auth google-auth
google.cloud.aiplatform google-cloud-aiplatform
google.cloud.bigquery google-cloud-bigquery
google.cloud.bigquery_storage google-cloud-bigquery-storage
google.cloud.bigtable google-cloud-bigtable
google.cloud.compute google-cloud-compute
google.cloud.compute_v1 google-cloud-compute
google.cloud.container_v1 google-cloud-container
google.cloud.dataproc google-cloud-dataproc
google.cloud.datastore google-cloud-datastore
google.cloud.dialogflow google-cloud-dialogflow
google.cloud.dialogflow_v2 google-cloud-dialogflow
google.cloud.discoveryengine google-cloud-discoveryengine
google.cloud.discoveryengine_v1 google-cloud-discoveryengine
google.cloud.dlp google-cloud-dlp
google.cloud.dlp_v2 google-cloud-dlp
google.cloud.documentai google-cloud-documentai
google.cloud.error_reporting google-cloud-error-reporting
google.cloud.exceptions google-cloud-core
google.cloud.firestore google-cloud-firestore
google.cloud.firestore_v1 google-cloud-firestore
google.cloud.functions_v1 google-cloud-functions
google.cloud.kms google-cloud-kms
google.cloud.kms_v1 google-cloud-kms
google.cloud.language google-cloud-language
google.cloud.language_v1 google-cloud-language
google.cloud.logging google-cloud-logging
google.cloud.monitoring_v3 google-cloud-monitoring
google.cloud.ndb google-cloud-ndb
google.cloud.pubsub google-cloud-pubsub
google.cloud.pubsub_v1 google-cloud-pubsub
google.cloud.recaptchaenterprise_v1 google-cloud-recaptcha-enterprise
google.cloud.run_v2 google-cloud-run
google.cloud.scheduler google-cloud-scheduler
google.cloud.scheduler_v1 google-cloud-scheduler
google.cloud.secretmanager google-cloud-secret-manager
google.cloud.secretmanager_v1 google-cloud-secret-manager
google.cloud.spanner google-cloud-spanner
google.cloud.spanner_v1 google-cloud-spanner
google.cloud.speech google-cloud-speech
google.cloud.speech_v1 google-cloud-speech
google.cloud.speech_v2 google-cloud-speech
google.cloud.sql.connector cloud-sql-python-connector
google.cloud.storage google-cloud-storage
google.cloud.tasks google-cloud-tasks
google.cloud.tasks_v2 google-cloud-tasks
google.cloud.texttospeech google-cloud-texttospeech
google.cloud.texttospeech_v1 google-cloud-texttospeech
google.cloud.trace_v2 google-cloud-trace
google.cloud.translate google-cloud-translate
google.cloud.translate_v2 google-cloud-translate
google.cloud.translate_v3 google-cloud-translate
google.cloud.videointelligence google-cloud-videointelligence
google.cloud.vision google-cloud-vision
google.cloud.vision_v1 google-cloud-vision
google.cloud.workflows google-cloud-workflows
google.genai google-genai
google.generativeai google-generativeai
google.iam grpc-google-iam-v1
google.logging googleapis-common-protos
google.longrunning googleapis-common-protos
google.oauth2 google-auth
google.protobuf protobuf
google.resumable_media google-resumable-media
google.rpc googleapis-common-protos
google.type googleapis-common-protos
googleapiclient google-api-python-client
googlesearch googlesearch-python
graphql graphql-core
groundingdino groundingdino-py
grpc grpcio
grpc_health grpcio-health-checking
grpc_reflection grpcio-reflection
grpc_status grpcio-status
grpc_tools grpcio-tools
guardian django-guardian
haystack haystack-ai farm-haystack
health_check django-health-check
hid hidapi hid
hijack django-hijack
hubspot hubspot-api-client
hydra hydra-core
igraph igraph python-igraph
imblearn imbalanced-learn
impala impyla
import_export django-import-export
infisical_sdk infisicalsdk
jenkins python-jenkins
jnius pyjnius
jose python-jose
jwt pyjwt
kafka kafka-python kafka-python-ng
knox django-rest-knox
ldap python-ldap
Levenshtein levenshtein python-levenshtein
linebot line-bot-sdk
llama_cpp llama-cpp-python
llama_index llama-index llama-index-core
llama_index.agent.openai llama-index-agent-openai
llama_index.core llama-index-core
llama_index.embeddings.huggingface llama-index-embeddings-huggingface
llama_index.embeddings.openai llama-index-embeddings-openai
llama_index.llms.anthropic llama-index-llms-anthropic
llama_index.llms.azure_openai llama-index-llms-azure-openai
llama_index.llms.ollama llama-index-llms-ollama
llama_index.llms.openai llama-index-llms-openai
llama_index.readers.file llama-index-readers-file
llama_index.vector_stores.chroma llama-index-vector-stores-chroma
llama_index.vector_stores.qdrant llama-index-vector-stores-qdrant
localflavor django-localflavor
lzo python-lzo
magic python-magic python-magic-bin
markdown_it markdown-it-py
memcache python-memcached
mmcv mmcv mmcv-full
model_utils django-model-utils
modelcluster django-modelcluster
mpl_toolkits matplotlib
mptt django-mptt
multipart python-multipart multipart
mysql.connector mysql-connector-python
MySQLdb mysqlclient
nacl pynacl
nemo nemo-toolkit
ninja django-ninja ninja
nmap python-nmap
oauth2_provider django-oauth-toolkit
objc pyobjc-core
odf odfpy
onnxruntime onnxruntime onnxruntime-gpu
open_clip open-clip-torch
OpenGL pyopengl
opensearchpy opensearch-py
OpenSSL pyopenssl
opentelemetry._logs opentelemetry-api
opentelemetry.baggage opentelemetry-api
opentelemetry.context opentelemetry-api
opentelemetry.exporter.jaeger opentelemetry-exporter-jaeger
opentelemetry.exporter.otlp.proto.grpc opentelemetry-exporter-otlp-proto-grpc
opentelemetry.exporter.otlp.proto.http opentelemetry-exporter-otlp-proto-http
opentelemetry.exporter.prometheus opentelemetry-exporter-prometheus
opentelemetry.instrumentation.aiohttp_client opentelemetry-instrumentation-aiohttp-client
opentelemetry.instrumentation.asgi opentelemetry-instrumentation-asgi
opentelemetry.instrumentation.celery opentelemetry-instrumentation-celery
opentelemetry.instrumentation.django opentelemetry-instrumentation-django
opentelemetry.instrumentation.fastapi opentelemetry-instrumentation-fastapi
opentelemetry.instrumentation.flask opentelemetry-instrumentation-flask
opentelemetry.instrumentation.grpc opentelemetry-instrumentation-grpc
opentelemetry.instrumentation.httpx opentelemetry-instrumentation-httpx
opentelemetry.instrumentation.logging opentelemetry-instrumentation-logging
opentelemetry.instrumentation.psycopg2 opentelemetry-instrumentation-psycopg2
opentelemetry.instrumentation.redis opentelemetry-instrumentation-redis
opentelemetry.instrumentation.requests opentelemetry-instrumentation-requests
opentelemetry.instrumentation.sqlalchemy opentelemetry-instrumentation-sqlalchemy
opentelemetry.instrumentation.urllib3 opentelemetry-instrumentation-urllib3
opentelemetry.instrumentation.wsgi opentelemetry-instrumentation-wsgi
opentelemetry.metrics opentelemetry-api
opentelemetry.propagate opentelemetry-api
opentelemetry.propagators opentelemetry-api
opentelemetry.sdk opentelemetry-sdk
opentelemetry.semconv opentelemetry-semantic-conventions
opentelemetry.trace opentelemetry-api
opentelemetry.util opentelemetry-api
osgeo gdal
ot pot
paddle paddlepaddle paddlepaddle-gpu
paho paho-mqtt
past future
pdfminer pdfminer-six
phonenumber_field django-phonenumber-field
PIL pillow
pinecone pinecone pinecone-client
pkg_resources setuptools
playhouse peewee
polymorphic django-polymorphic
pptx python-pptx
psycopg2 psycopg2-binary psycopg2
pubsub pypubsub
pwn pwntools
pyannote.audio pyannote-audio
pyannote.core pyannote-core
pyannote.metrics pyannote-metrics
pydantic_ai pydantic-ai pydantic-ai-slim
pylab matplotlib
pynvml nvidia-ml-py pynvml
pythoncom pywin32
pythonjsonlogger python-json-logger
pythonosc python-osc
pywintypes pywin32
rapidjson python-rapidjson
readability readability-lxml
rest_auth django-rest-auth
rest_framework djangorestframework
rest_framework_simplejwt djangorestframework-simplejwt
reversion django-reversion
rosetta django-rosetta
rpds rpds-py
RPi rpi-gpio
ruamel.yaml ruamel-yaml
saml2 pysaml2
serial pyserial
serpapi google-search-results serpapi
shapefile pyshp
silk django-silk
simple_history django-simple-history
skimage scikit-image
sklearn scikit-learn
skopt scikit-optimize
skvideo sk-video
slack slackclient
slugify python-slugify
snappy python-snappy
snowflake.connector snowflake-connector-python
snowflake.snowpark snowflake-snowpark-python
snowflake.sqlalchemy snowflake-sqlalchemy
socketio python-socketio
socks pysocks
solo django-solo
speech_recognition speechrecognition
stdnum python-stdnum
storages django-storages
strawberry strawberry-graphql
surprise scikit-surprise
taggit django-taggit
talib ta-lib
tavily tavily-python
telebot pytelegrambotapi
telegram python-telegram-bot
tensorflow tensorflow tensorflow-cpu
tlz toolz
treebeard django-treebeard
trello py-trello
TTS tts coqui-tts
ulid python-ulid ulid-py
umap umap-learn
usb pyusb
usb1 libusb1
vertexai google-cloud-aiplatform
waffle django-waffle
weaviate weaviate-client
websocket websocket-client
webview pywebview
whisper openai-whisper
win32api pywin32
win32clipboard pywin32
win32com pywin32
win32con pywin32
win32event pywin32
win32file pywin32
win32gui pywin32
win32process pywin32
win32service pywin32
win32serviceutil pywin32
wx wxpython
xdg pyxdg xdg
xdist pytest-xdist
xgboost xgboost xgboost-cpu
Xlib python-xlib
yaml pyyaml
zmq pyzmq
zope.component zope-component
zope.event zope-event
zope.interface zope-interface
zope.schema zope-schema
`

/** Namespaces of many distributions: their own name tells nothing, the next part or two do. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'airflow.providers',
  'azure',
  'azure.ai',
  'azure.mgmt',
  'azure.storage',
  'backports',
  'databricks',
  'google',
  'google.cloud',
  'jaraco',
  'mysql',
  'opentelemetry',
  'opentelemetry.exporter',
  'opentelemetry.instrumentation',
  'pyannote',
  'ruamel',
  'snowflake',
  'sphinxcontrib',
  'zope',
])

const rows: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map(row => {
      const [module = '', ...distributions] = row.split(' ')
      return [module, distributions] as const
    }),
)

export interface Provided {
  /** The part of the dotted name that decides: the first, or more of them in a namespace. */
  readonly module: string
  /** Distributions that provide it, likeliest first. */
  readonly candidates: readonly string[]
  /** Whether the table says so, or the name alone. */
  readonly mapped: boolean
}

/** Deepest entry of the table, in parts. */
const DEEPEST = 5

const identity = (module: string): string =>
  module
    .toLowerCase()
    .replace(/[-_.]+/g, '-')
    .replace(/^-|-$/g, '')

/** Namespaces in which the distribution of a part is called after it; a version at its end is no part of the name. */
const REGULAR: ReadonlySet<string> = new Set([
  'azure.mgmt',
  'backports',
  'google.cloud',
  'jaraco',
  'opentelemetry.instrumentation',
  'sphinxcontrib',
  'zope',
])

/**
 * What provides a dotted module; undefined for a namespace of which the part that decides is not given, or where its
 * name does not tell.
 */
export const providersOf = (dotted: string): Provided | undefined => {
  const parts = dotted.split('.', DEEPEST)
  const upTo = (count: number): string => parts.slice(0, count).join('.')
  for (let count = parts.length; count > 0; count--) {
    const candidates = rows.get(upTo(count))
    if (candidates) return { module: upTo(count), candidates, mapped: true }
  }
  const shared = parts.findIndex((_, at) => !NAMESPACES.has(upTo(at + 1)))
  if (shared < 0 || (shared > 0 && !REGULAR.has(upTo(shared)))) return undefined
  const module = upTo(shared + 1)
  return { module, candidates: [identity(module.replace(/_v\d\w{0,10}$/, ''))], mapped: false }
}

const byIdentity: ReadonlyMap<string, readonly string[]> = new Map(
  [...rows].map(([module, distributions]) => [identity(module), distributions]),
)

/** The distributions of a module whose name, as a package would spell it, is none of theirs. */
export const importedAs = (name: string): readonly string[] | undefined => {
  const distributions = byIdentity.get(name)
  return distributions?.includes(name) ? undefined : distributions
}

/** Whether a module is a namespace of many distributions, so that what is imported from it matters. */
export const isNamespace = (module: string): boolean => NAMESPACES.has(module)

/** Distributions that always come along with others, or that others stand in for: nobody need ask for them. */
const COMPANIONS: readonly (readonly [companion: string, hosts: string])[] = [
  ['botocore', 'boto3 aiobotocore'],
  ['click', 'flask typer'],
  [
    'google-api-core',
    'google-cloud-storage google-cloud-bigquery google-cloud-pubsub google-api-python-client',
  ],
  [
    'google-auth',
    'google-api-python-client google-auth-oauthlib google-cloud-storage google-cloud-bigquery google-genai',
  ],
  ['grpcio', 'grpcio-tools grpcio-status'],
  ['huggingface-hub', 'transformers datasets diffusers sentence-transformers'],
  ['jinja2', 'flask'],
  ['langchain-core', 'langchain langchain-openai langchain-anthropic langchain-community langgraph'],
  ['langchain-text-splitters', 'langchain'],
  ['llama-index-core', 'llama-index'],
  ['markupsafe', 'jinja2 flask'],
  ['numpy', 'pandas scipy scikit-learn matplotlib torch tensorflow jax opencv-python opencv-python-headless'],
  ['packaging', 'transformers pytest'],
  ['pillow', 'pillow-simd'],
  ['pluggy', 'pytest'],
  ['protobuf', 'grpcio-tools tensorflow'],
  ['psycopg2', 'psycopg2-binary'],
  ['pycryptodome', 'pycrypto'],
  ['pydantic', 'fastapi pydantic-settings openai anthropic langchain'],
  ['pydantic-core', 'pydantic fastapi'],
  ['python-dateutil', 'pandas matplotlib'],
  ['pytz', 'pandas'],
  ['s3transfer', 'boto3'],
  ['starlette', 'fastapi'],
  ['tensorflow', 'tensorflow-gpu tensorflow-macos tensorflow-intel tf-nightly'],
  ['torch', 'torchvision torchaudio pytorch-lightning'],
  ['typing-extensions', 'pydantic fastapi torch sqlalchemy'],
  ['urllib3', 'requests'],
  ['werkzeug', 'flask'],
  ['yarl', 'aiohttp'],
]

const companions: ReadonlyMap<string, readonly string[]> = new Map(
  COMPANIONS.map(([companion, hosts]) => [companion, hosts.split(' ')]),
)

/** Distributions with which this one always comes along, or that stand in for it. */
export const hostsOf = (distribution: string): readonly string[] => companions.get(distribution) ?? []
