import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AutoModel } from './own.ts'

/** AutoModel.from_pretrained('doc-org/doc-model') */
const repository = 'acme/app'
const zone = 'America/New_York'
const mime = `text/html`
const pattern = /from_pretrained\('regex-org\/regex-model'\)/
// pipeline('text-generation', 'comment-org/comment-model')
await pipeline(createReadStream('a/b'), process.stdout)
const model = await AutoModel.from_pretrained('own-org/own-class')
const shown = <p>pipeline('text-generation', 'jsx-org/jsx-model')</p>

export { mime, model, pattern, repository, shown, zone }
