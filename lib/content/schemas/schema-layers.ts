import type { z } from 'zod';

/** A schema with the optional and nullable wrappers around it, outermost first. */
export function layersOf(schema: z.core.$ZodType): [z.core.$ZodType, ...z.core.$ZodType[]] {
  const { type } = schema._zod.def;
  if (type !== 'optional' && type !== 'nullable') return [schema];
  return [schema, ...layersOf((schema as z.ZodOptional | z.ZodNullable).def.innerType)];
}

/** The schema below its wrappers. */
export function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  return layersOf(schema).at(-1) ?? schema;
}

/** Whether the field can be left out. A nullable field cannot. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return layersOf(schema).some(({ _zod }) => _zod.def.type === 'optional');
}

/** What the schemas tell people about a field: an example, and what it is for. */
export function notesOf(schema: z.core.$ZodType): { example?: string; description?: string } {
  const notes = layersOf(schema).map((layer) => (layer as z.ZodType).meta() ?? {});
  return Object.assign({}, ...notes.reverse());
}

/** The names of the fields of the object at `path`; none where it is no object. */
export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  for (const layer of layersAt(schema, path)) {
    if (layer._zod.def.type === 'object') return Object.keys(toObject(layer).shape);
  }
  return [];
}

/** The schema at `path`, with the optional and nullable wrappers around it, outermost first. */
export function layersAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let layers: z.core.$ZodType[] = layersOf(schema);
  for (const key of path) {
    const inner = layers.at(-1);
    const next =
      inner === undefined
        ? undefined
        : inner._zod.def.type === 'object'
          ? toObject(inner).shape[String(key)]
          : inner._zod.def.type === 'array'
            ? (inner as z.ZodArray).element
            : inner._zod.def.type === 'record'
              ? (inner as z.ZodRecord).valueType
              : undefined;
    if (next === undefined) return [];
    layers = layersOf(next);
  }
  return layers;
}

function toObject(schema: z.core.$ZodType): z.ZodObject {
  return schema as z.ZodObject;
}
