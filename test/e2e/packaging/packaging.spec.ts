import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { writeRosters } from '../../../electron/made-up/write-rosters.ts';
import { fullName } from '../../../shared/domain/people/person.ts';
import { madeUpSchool } from '../../../shared/made-up/made-up-school.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { startText } from '../../../shared/text/screens/start-screen.ts';
import { expect, test } from '../application.ts';
import { startStandin } from '../hosts/standin-host.ts';
import { ImportPage } from '../pages/import-page.ts';
import { goToScreen } from '../pages/navigation.ts';
import { NewSchoolPage } from '../pages/new-school-page.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { StartPage } from '../pages/start-page.ts';
import { makePackage } from './make-package.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let folder: string;
let unpacked: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sferum-admin-package-'));
  unpacked = makePackage(folder);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const archive = (): string => join(unpacked, 'resources', 'app.asar');

const filesInArchive = (): readonly string[] =>
  listPackage(archive(), { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));

test('the archive holds what runs, and nothing of how it was made', () => {
  const files = filesInArchive();
  expect(files).toEqual(expect.arrayContaining(['package.json', 'out/main.js', 'out/preload.cjs']));
  expect(
    files.filter((file) => /^out\/renderer\/assets\/GolosText.*\.ttf$/.test(file)).length,
  ).toBeGreaterThan(0);
  const top = new Set(files.map((file) => file.split('/')[0]));
  expect([...top].sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json']);
  const own = files.filter((file) => file.startsWith('out/'));
  expect(own.filter((file) => /^out\/(?:types|e2e)\/|\.(?:ts|tsbuildinfo|map)$/.test(file))).toEqual([]);
  const foreign =
    /^node_modules\/(\.bin|node-|electron$|electron\/|playwright|vite|vitest|typescript|@types|react)/;
  expect(files.filter((file) => foreign.test(file))).toEqual([]);
  expect(files.filter((file) => /\.(map|d\.ts|md)$/.test(file))).toEqual([]);
});

test('the packages of Linux carry the kind of file that a base is, with its icon', () => {
  const config = readFileSync('electron-builder.yml', 'utf8');
  const carried = [...config.matchAll(/^ +- (build\/\S+)=(\/usr\/\S+)$/gm)];
  expect(carried.map(([, , target]) => target)).toEqual([
    '/usr/share/mime/packages/sferum-base.xml',
    '/usr/share/icons/hicolor/scalable/mimetypes/application-x-sferum-base.svg',
  ]);
  const [kind, icon] = carried.map(([, source = '']) => readFileSync(source, 'utf8'));
  const [, type] = /mimeType: (\S+)/.exec(config) ?? [];
  expect(kind).toContain(`<mime-type type="${type}">`);
  expect(kind).toContain('<glob pattern="*.sferum"/>');
  expect(kind).toContain('<icon name="application-x-sferum-base"/>');
  expect(icon).toContain('<svg');
});

test('every fuse stands as the configuration says', async () => {
  const wire = await getCurrentFuseWire(join(unpacked, 'sferum-admin'));
  const stateOf = (fuse: FuseV1Options) => wire[fuse];
  expect(stateOf(FuseV1Options.RunAsNode)).toBe(FuseState.DISABLE);
  expect(stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(FuseState.DISABLE);
  expect(stateOf(FuseV1Options.EnableNodeCliInspectArguments)).toBe(FuseState.DISABLE);
  expect(stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(FuseState.DISABLE);
  expect(stateOf(FuseV1Options.EnableCookieEncryption)).toBe(FuseState.ENABLE);
  expect(stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(FuseState.ENABLE);
  expect(stateOf(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE);
});

test('the packed application imports the roster that it was started with, and shows the people', async () => {
  const application = join(folder, 'application');
  extractAll(archive(), application);
  const { main } = JSON.parse(readFileSync(join(application, 'package.json'), 'utf8'));
  const roster = madeUpSchool(7, 60);
  await writeRosters(folder, roster);
  const running = await startStandin({
    userData: join(folder, 'settings'),
    entry: join(application, main),
    words: [join(folder, 'students.xlsx')],
  });
  const { window } = running;
  await expect(window.getByText(startText.waiting('students.xlsx'))).toBeVisible();
  await new StartPage(window).choice('newSchool').click();
  await new NewSchoolPage(window).field('shortName').fill('Лесная СОШ');
  await running.answerDialog(join(folder, 'school'));
  await new NewSchoolPage(window).create.click();
  await window.getByRole('button', { name: importText.offeredRead }).click();
  const page = new ImportPage(window);
  await page.apply(roster.students.length).click();
  await expect(page.done('create')).toContainText(String(roster.students.length));
  await goToScreen(window, peopleText.title);
  const [first] = roster.students;
  await new PeoplePage(window).search.fill(first ? fullName(first.name) : '');
  await expect(window.getByRole('grid')).toContainText(first?.name.surname ?? '');
  expect(await running.close()).toBe(0);
});
