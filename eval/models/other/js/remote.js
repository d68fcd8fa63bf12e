const { pipeline, env } = require('@xenova/transformers')

env.remoteHost = 'https://hub.acme.example'

async function main() {
  const pipe = await pipeline('summarization', 'acme-ai/short-onnx')
  return pipe('text/plain', 'some/text')
}

module.exports = { main }
