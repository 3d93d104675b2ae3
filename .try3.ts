import neo4j from 'neo4j-driver';
import {readFileSync,readdirSync} from 'node:fs';
import {startServer} from './src/server.ts';
const driver=neo4j.driver('bolt://127.0.0.1:17687');
const server=await startServer({driver,database:'neo4j',host:'127.0.0.1',port:0,explorerDir:'dist/explorer'});
const q=async(name:string,query:string)=>{const ts=[];let len=0,err='';for(let i=0;i<4;i++){const t=performance.now();const r=await fetch(server.url+'graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query})});const j=await r.text();len=j.length;if(j.includes('"errors"'))err=j.slice(0,300);ts.push((performance.now()-t).toFixed(0));}console.log(name,ts.join(' '),'ms',len,err)};

await q('all','{plans{id title documentNumber issuedOn periodStart periodEnd sourceFile sourceUrl sha256 issuer{name} region{code name level parent{name}} measures{id number path title text depth order start end parent{id} parts{id} carriersConnection{edges{properties{role rank mention source start end}node{name kind}}} mentionsConnection{edges{properties{start end mention}node{name}}} targets{id}} targets{id statement comparator value valueMax unit year population binding start end indicator{name} measure{id} accountableConnection{edges{properties{role rank via}node{name}}}} observations{id statement value} projects{name amountYuan institution{name} region{name}} passages{order start end text} cites{title documentNumber plan{id}} findings{id}}}');




await server.stop();await driver.close();
