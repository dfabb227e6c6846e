/** An XML part of which only the words matter: the text of each element that holds any, and what its attributes say. */

import type { Layer } from '#law/person/screening';
import { attributeLayer } from './attributes.ts';
import type { Gathered } from './gather.ts';
import { walkXml } from './xml.ts';

/** Elements of a block belong together although letters stand in elements of their own. */
const blocks = new Set([
  'a:p',
  'p:txBody',
  'si',
  'comment',
  'threadedComment',
  'text',
  'c:pt',
  'c:v',
  'ofd:TextObject',
  'TextObject',
]);

/** `layer`: of the text; attributes say their own, and where they do not, they are of this layer too. */
export function gatherXml(xml: string, layer: Layer, place: string, gathered: Gathered): void {
  let block = 0;
  let joined = '';
  const end = () => {
    gathered.text(layer, place, joined);
    joined = '';
  };
  walkXml(xml, {
    comment: (text) => gathered.text('internal', place, text),
    open(name, attributes) {
      if (blocks.has(name)) block += 1;
      else if (block === 0) end();
      for (const [key, value] of attributes()) {
        const own = attributeLayer(name, key, value);
        if (own !== null) gathered.text(own === 'internal' ? layer : own, place, value);
      }
    },
    close(name) {
      if (blocks.has(name)) block -= 1;
      if (block === 0) end();
    },
    text: (text) => {
      joined += text;
    },
  });
  end();
}
