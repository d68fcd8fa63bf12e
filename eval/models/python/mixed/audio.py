import torch
import torchaudio
from nemo.collections.asr.models import ASRModel
from pyannote.audio import Inference, Pipeline
from speechbrain.inference import EncoderClassifier
from transformers import AutoProcessor, SpeechT5HifiGan, WhisperForConditionalGeneration

asr = ASRModel.from_pretrained("siskin/parakeet")
diarize = Pipeline.from_pretrained("siskin/diarization", use_auth_token=True)
inference = Inference("siskin/segmentation", step=1.0)
speaker = EncoderClassifier.from_hparams(source="siskin/ecapa", savedir="tmp/ecapa")
processor = AutoProcessor.from_pretrained("siskin/whisper-processor")
vocoder = SpeechT5HifiGan.from_pretrained("siskin/hifigan", weights_only=True)
whisper = WhisperForConditionalGeneration.from_pretrained(
    pretrained_model_name_or_path="siskin/whisper-small",
    revision="refs/pr/12",
)
bundle = torchaudio.pipelines.WAV2VEC2_ASR_BASE_960H
wave, rate = torchaudio.load("audio/speech.wav")
text = processor(wave, sampling_rate=rate, return_tensors="pt")
torch.hub.set_dir("cache/hub")
