import neo4j from 'neo4j-driver';
import {readFileSync,readdirSync} from 'node:fs';
import {load} from './loaders/load.ts';
import {loadVocabulary} from './loaders/resolve/vocabulary.ts';
import {writePlan} from './loaders/write/write.ts';
const driver=neo4j.driver('bolt://127.0.0.1:17687');
await driver.executeQuery('MATCH (n) DETACH DELETE n');
const v=await loadVocabulary();
const dirs=process.argv.slice(2);
for(const dir of dirs) for(const f of readdirSync(dir).filter(f=>f.endsWith('.txt')).sort()){ try{
 const t=Date.now(); const facts=load(readFileSync(dir+'/'+f,'utf8'),{file:f},v); const r=Date.now()-t;
 const t2=Date.now(); await writePlan(driver,'neo4j',facts,'x'); 
 console.log(f,'read',r,'write',Date.now()-t2,'m',facts.measures.length,'a',facts.assignments.length,'t',facts.targets.length,'p',facts.projects.length,'i',facts.institutions.length,'pass',facts.tree.passages.length,facts.document.title.slice(0,30));
}catch(e){console.log(f,String(e).slice(0,400), e.stack?.split('\n').find(l=>l.includes('/work/main/loaders')))}}
await driver.close();
