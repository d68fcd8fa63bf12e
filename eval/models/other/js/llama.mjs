import path from 'node:path'
import { createModelDownloader, getLlama, resolveModelFile } from 'node-llama-cpp'
import * as ort from 'onnxruntime-web'

const modelPath = await resolveModelFile('hf:acme-ai/maple-7b-GGUF:Q4_K_M', path.join('models'))
const downloader = await createModelDownloader({
  modelUri: 'hf:acme-ai/otter-GGUF/otter.Q4.gguf',
  dirPath: 'models',
})
const session = await ort.InferenceSession.create('https://models.acme.example/leaf.onnx')
const local = await ort.InferenceSession.create('./leaf.onnx')
const fallback = 'https://hf.co/acme-ai/leaf/resolve/main/leaf.onnx'
const picture = 'https://images.acme.example/leaf.png'
const llama = await getLlama()

export { downloader, fallback, llama, local, modelPath, picture, session }
