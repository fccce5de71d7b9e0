export { DurableBoard } from './durable/board.ts';
export { BoardObject } from './durable/object.ts';
export { UpstashBoard } from './upstash/board.ts';
