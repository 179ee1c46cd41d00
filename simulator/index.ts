export { openSimulator } from './open-simulator.ts'
export type { Phone, Posted, Simulator, SimulatorOptions } from './simulator.ts'
