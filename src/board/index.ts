export { DurableCampaigns } from './campaigns/durable/client.ts';
export { FieldObject, type FieldDependencies } from './campaigns/durable/object.ts';
export { campaignRegions } from './campaigns/region/client.ts';
export { RegionObject, type RegionDependencies } from './campaigns/region/object.ts';
export { UpstashCampaigns } from './campaigns/upstash/client.ts';
export { DurableBoard } from './durable/board.ts';
export { BoardObject } from './durable/object.ts';
export { UpstashBoard } from './upstash/board.ts';
