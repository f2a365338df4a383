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
