// Requests, movement and the links of each class and role, counted anew with plain loops.
import type { School } from '../../../../../shared/domain/school.ts';
import { classRowsOf, present, stateAt } from './recount.ts';

const recountBroadcasts = (school: School, day: string, start: string) => {
  const broadcasts = { held: 0, missed: 0, planned: 0 };
  for (const { on, heldOn, cancelledOn } of school.broadcasts.values()) {
    const held = heldOn !== undefined && heldOn <= day;
    const cancelled = !held && cancelledOn !== undefined && cancelledOn <= day;
    if (held && heldOn >= start) broadcasts.held += 1;
    if (!held && !cancelled && on > day) broadcasts.planned += 1;
    if (!held && !cancelled && on <= day && on >= start) broadcasts.missed += 1;
  }
  return broadcasts;
};

export const recountRegisters = (school: School, day: string) => {
  const year = Number(day.slice(5, 7)) >= 9 ? Number(day.slice(0, 4)) : Number(day.slice(0, 4)) - 1;
  const start = `${year}-09-01`;
  const requests = { accepted: 0, declined: 0, open: 0 };
  for (const { receivedOn, decision } of school.joinRequests.values()) {
    if (receivedOn > day) continue;
    if (decision === undefined || decision.on > day) requests.open += 1;
    else if (decision.on >= start && decision.accepted) requests.accepted += 1;
    else if (decision.on >= start) requests.declined += 1;
  }
  const movements = { arrival: 0, departure: 0, transfer: 0, rename: 0, roleChange: 0, formMaster: 0 };
  for (const { kind, on } of school.movements.values()) if (on >= start && on <= day) movements[kind] += 1;
  return { requests, movements, broadcasts: recountBroadcasts(school, day, start) };
};

/** The order numbers of the additional administrators on a day. */
export const recountAdministrators = (school: School, day: string): string[] => {
  const acting: string[] = [];
  for (const { consentOn, endedOn, orderNumber } of school.appointments.values())
    if (consentOn <= day && (endedOn ?? '9999') > day) acting.push(orderNumber);
  return acting.sort();
};

/** `active|withdrawn|base|not yet` of each class and role with links or people, by `class|role`. */
export const recountLinkRows = (school: School, day: string): Record<string, string> => {
  const rows: Record<string, string> = {};
  const roles = ['administrator', 'teacher', 'employee', 'student', 'guardian'];
  const standsIn = (classId: string, role: string) =>
    [...school.persons.values()].filter((person) => {
      if (person.platformRole !== role || !present(school, person, day)) return false;
      if (person.category === 'staff') return school.classes.get(classId)?.kind === 'staffroom';
      return classRowsOf(school, person, day).includes(classId);
    });
  const linksOf = (classId: string, role: string) => {
    const links = [...school.links.values()];
    return links.filter((link) => link.classId === classId && link.role === role && link.addedOn <= day);
  };
  const isActive = (history: readonly { readonly on: string; readonly state: string }[]): boolean => {
    let state = 'active';
    for (const change of history) if (change.on <= day) state = change.state;
    return state === 'active';
  };
  for (const classId of school.classes.keys()) {
    for (const role of roles) {
      const links = linksOf(classId, role);
      const active = links.filter(({ history }) => isActive(history)).length;
      const states = standsIn(classId, role).map((person) => stateAt(person, day));
      const base = states.filter((state) => state !== 'refused' && state !== 'left').length;
      const joined = states.filter((state) => state === 'joined' || state === 'confirmed').length;
      if (links.length > 0 || base > 0)
        rows[`${classId}|${role}`] = `${active}|${links.length - active}|${base}|${base - joined}`;
    }
  }
  return rows;
};
