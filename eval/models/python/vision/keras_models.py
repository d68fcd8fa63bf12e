import keras
import keras_hub
import tensorflow as tf
import tensorflow_hub as hub
from huggingface_hub import from_pretrained_keras

gemma = keras_hub.models.CausalLM.from_preset("hf://basalt/gemma-small")
kaggle = keras_hub.models.Backbone.from_preset("kaggle://basalt/bert/keras/base/2")
preset = keras_hub.models.Backbone.from_preset("bert_base_en")
loaded = keras.saving.load_model("hf://basalt/saved")
local = keras.models.load_model("out/model.keras")
old = from_pretrained_keras("basalt/old-keras")
weights = keras.utils.get_file("w.h5", origin="https://files.example/k/w.h5", file_hash="5f2d1c0b9a8877665544332211ffeeddccbbaa99887766554433221100ffeedd")
more = tf.keras.utils.get_file("v.h5", "https://files.example/k/v.h5")
embed = hub.load("https://tfhub.example/google/universal/4")
layer = hub.KerasLayer("https://tfhub.example/google/layer/2", trainable=False)
app = tf.keras.applications.ResNet50(weights="imagenet")
saved = tf.saved_model.load("out/saved")
tf.keras.models.save_model(app, "basalt/export")
