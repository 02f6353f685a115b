import agreements from './newsroom/agreements.json' with { type: 'json' };
import events from './newsroom/events.json' with { type: 'json' };
import institutions from './newsroom/institutions.json' with { type: 'json' };
import officials from './newsroom/officials.json' with { type: 'json' };
import pack from './newsroom/pack.json' with { type: 'json' };
import sources from './newsroom/sources.json' with { type: 'json' };
import visits from './newsroom/visits.json' with { type: 'json' };

/** The second pack that ships with the extension, as one document of the pack format, not yet checked. */
export const newsroomPack: unknown = { ...pack, sources, institutions, officials, agreements, visits, events };
