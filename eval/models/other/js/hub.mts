import { downloadFile, listFiles, modelInfo, snapshotDownload, uploadFile } from '@huggingface/hub'
import { InferenceClient } from '@huggingface/inference'

const client = new InferenceClient(process.env.HF_TOKEN)

await downloadFile({ repo: 'acme-ai/maple-7b', path: 'config.json', revision: 'v1' })
for await (const file of listFiles({ repo: { type: 'dataset', name: 'acme-ai/leaves' } })) console.log(file)
await snapshotDownload({
  repo: 'datasets/acme-ai/words',
  revision: '6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192',
})
await modelInfo({ name: 'north-lab/birch-3b' })
await uploadFile({ repo: 'acme-ai/uploads', file: new Blob(['x']) })

const answer = await client.chatCompletion({
  model: 'acme-ai/maple-7b-instruct',
  messages: [{ role: 'user', content: 'acme-ai/not-a-model' }],
})
export default answer
