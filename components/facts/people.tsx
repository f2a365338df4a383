import type { PersonView } from '@/lib/views/pictures/people-view';
import { PhotoCopies } from '../pictures/photograph';

/** Whom a patient meets. Nothing at all while the clinic names nobody. */
export function People({ people }: { people: PersonView[] }) {
  if (people.length === 0) return null;
  const hasPhotos = people.some(({ photo }) => photo);
  return (
    <section aria-label="Who you will meet" className="mt-12">
      <h2 className="mt-0 text-2xl">Who you will meet</h2>
      <ul className="mt-6 list-none stack-8 pl-0">
        {people.map((person) => (
          <li key={person.id} className={hasPhotos ? besidePhoto : undefined}>
            {person.photo && <PhotoCopies photo={person.photo} className="size-36 object-cover" />}
            <div className="mt-3 max-w-[50ch] sm:col-start-2 sm:mt-0">
              <h3 className="mt-0 text-lg">{person.name}</h3>
              <p>{person.profession}</p>
              <PersonFacts person={person} />
              {person.sentence && (
                <p className="mt-2">
                  <q>{person.sentence}</q>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All texts in one column, also of somebody without a photograph. */
const besidePhoto = 'sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-6';

/** Registration, places and languages, each where there is something to say. */
function PersonFacts({ person: { registration, places, languages } }: { person: PersonView }) {
  const facts = [
    registration,
    places && `Works in ${places}`,
    languages && `Speaks ${languages}`,
  ].filter((fact) => fact !== undefined);
  return facts.map((fact) => (
    <p key={fact} className="text-base text-muted">
      {fact}
    </p>
  ));
}
