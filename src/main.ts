export { run } from './cli/run.ts'
export { nodeHost } from './platform/node-host.ts'
