import agreements from './pack/agreements.json' with { type: 'json' };
import events from './pack/events.json' with { type: 'json' };
import institutions from './pack/institutions.json' with { type: 'json' };
import officials from './pack/officials.json' with { type: 'json' };
import pack from './pack/pack.json' with { type: 'json' };
import sources from './pack/sources.json' with { type: 'json' };
import visits from './pack/visits.json' with { type: 'json' };

/** The pack that ships with the extension as one document of the pack format, not yet checked: see `parsePack`. */
export const bundledPack: unknown = { ...pack, sources, institutions, officials, agreements, visits, events };
