import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'release_pivot',
  reason: 'release_pivot',
  catches:
    'A key of settled habits that moves most of its traffic within a day to a model it never used, as collectors do at a release. Never more than a hint.',
  classes: [13, 15],
  references: ['AML.CS0056'],
  falsePositives: ['Everybody who migrates at a launch, which is why it leads to no action by itself'],
  blindSpots: ['New keys', 'Slow migration', 'Clusters, whose members move together: campaigns count those'],
};
