<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About convviz</source>
        <translation>Acerca de convviz</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Shows every number that a convolution computes.</source>
        <translation>Muestra cada número que calcula una convolución.</translation>
    </message>
    <message>
        <source>The sample photographs come with scikit-image (BSD 3-Clause) and are in the public domain or free to use.</source>
        <translation>Las fotografías de muestra vienen con scikit-image (BSD de 3 cláusulas) y son de dominio público o de uso libre.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions, licence and credits</source>
        <translation>Versiones, licencia y créditos</translation>
    </message>
    <message>
        <source>Videos are written by FFmpeg, a program of its own under the GPL that comes with imageio-ffmpeg; its source is at https://ffmpeg.org.</source>
        <translation>Los vídeos los guarda FFmpeg, un programa aparte, bajo la GPL, que viene con imageio-ffmpeg; su código fuente está en https://ffmpeg.org.</translation>
    </message>
    <message>
        <source>convviz is free software under the MIT licence: use, change and share it, as long as the licence text stays with it. It comes without any warranty.</source>
        <translation>convviz es software libre bajo la licencia MIT: úselo, modifíquelo y compártalo, siempre que lo acompañe el texto de la licencia. Se entrega sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About convviz</source>
        <translation>&amp;Acerca de convviz</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;First cell</source>
        <translation>&amp;Primera celda</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keep in the tray…</source>
        <translation>&amp;Guardar en la bandeja…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Last cell</source>
        <translation>Ú&amp;ltima celda</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Celda &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste picture or numbers</source>
        <translation>&amp;Pegar imagen o números</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Guardar trabajo</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;despacio</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>Animation (GIF)…</source>
        <translation>Animación (GIF)…</translation>
    </message>
    <message>
        <source>Array for NumPy (NPY)…</source>
        <translation>Array de NumPy (NPY)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copiar &amp;números</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Más rápido</translation>
    </message>
    <message>
        <source>In a grid: hold the cell</source>
        <translation>En una cuadrícula: fijar la celda</translation>
    </message>
    <message>
        <source>In a grid: move the cursor</source>
        <translation>En una cuadrícula: mover el cursor</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>R&amp;epetir</translation>
    </message>
    <message>
        <source>Let the held cell go</source>
        <translation>Soltar la celda fijada</translation>
    </message>
    <message>
        <source>N&amp;ames of the classes…</source>
        <translation>Nombres de las c&amp;lases…</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>&amp;Fila siguiente</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Números (CSV)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>P&amp;revious cell</source>
        <translation>Celda &amp;anterior</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Previous ro&amp;w</source>
        <translation>Fila an&amp;terior</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Reducir &amp;movimiento</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the network…</source>
        <translation>Guardar cop&amp;ia de la red…</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Guardar trabajo &amp;como…</translation>
    </message>
    <message>
        <source>Video (MP4)…</source>
        <translation>Vídeo (MP4)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
</context>
<context>
    <name>AnimationExport</name>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Export a video (MP4)</source>
        <translation>Exportar un vídeo (MP4)</translation>
    </message>
    <message>
        <source>Export an animation (GIF)</source>
        <translation>Exportar una animación (GIF)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>AnimationExportDialog</name>
    <message>
        <source>All {count}</source>
        <translation>Las {count}</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Cells at most</source>
        <translation>Máximo de celdas</translation>
    </message>
    <message>
        <source>Cells per second</source>
        <translation>Celdas por segundo</translation>
    </message>
    <message>
        <source>Evenly spread</source>
        <translation>Repartidas</translation>
    </message>
    <message>
        <source>{frames} of {cells} cells, {seconds} s, {size}</source>
        <translation>{frames} de {cells} celdas, {seconds} s, {size}</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>no input cell reaches this one</source>
        <translation>ninguna celda de la entrada llega a esta</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>row sums</source>
        <translation>por fila</translation>
    </message>
    <message>
        <source>shown: {name}</source>
        <translation>se muestra: {name}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>the first of {count} equal ones</source>
        <translation>el primero de {count} iguales</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{kind} of {count} values</source>
        <translation>{kind} de {count} valores</translation>
    </message>
    <message>
        <source>{real} of {cells} cells count: padding does not</source>
        <translation>solo cuentan las celdas reales: {real} de {cells}</translation>
    </message>
    <message>
        <source>∑ check ✓</source>
        <translation>∑ cuadra ✓</translation>
    </message>
    <message>
        <source>∑ check: off by {difference}</source>
        <translation>∑ no cuadra: diferencia de {difference}</translation>
    </message>
</context>
<context>
    <name>ArithmeticCard</name>
    <message>
        <source>One cell, written out</source>
        <translation>Una celda, desarrollada</translation>
    </message>
</context>
<context>
    <name>ArithmeticView</name>
    <message>
        <source>One cell, written out</source>
        <translation>Una celda, desarrollada</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Sort by contribution</source>
        <translation>Ordenar por aporte</translation>
    </message>
    <message>
        <source>Subtracting the largest z changes no share, and keeps exp from overflowing.</source>
        <translation>Restar la mayor z no cambia ninguna parte y evita que exp se desborde.</translation>
    </message>
    <message>
        <source>adds {value} to the logit of {name}</source>
        <translation>suma {value} al logit de {name}</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>map {map} ({row}, {column})</source>
        <translation>mapa {map} ({row}, {column})</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column} ↔ number {index}</source>
        <translation>mapa {map}, fila {row}, columna {column} ↔ número {index}</translation>
    </message>
    <message>
        <source>sorted by what each adds to {name}, the most first</source>
        <translation>ordenado por lo que cada uno suma a {name}, primero el que más</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>unidad {unit}</translation>
    </message>
    <message>
        <source>what adds most</source>
        <translation>lo que más suma</translation>
    </message>
    <message>
        <source>what takes away most</source>
        <translation>lo que más resta</translation>
    </message>
    <message>
        <source>{count} more classes</source>
        <translation>{count} clases más</translation>
    </message>
    <message>
        <source>{count} others: {rest}</source>
        <translation>otros {count}: {rest}</translation>
    </message>
    <message>
        <source>{source}: {height} × {width} cells of {channels} maps make {count} numbers</source>
        <translation>{source}: {height} × {width} celdas de {channels} mapas dan {count} números</translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>Bench: from numbers to classes</source>
        <translation>Banco: de los números a las clases</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>¿Qué es en realidad?</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>{count} names, one a line, in the order of the outputs:</source>
        <translation>{count} nombres, uno por línea, en el orden de las salidas:</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colours of the output</source>
        <translation>Colores de la salida</translation>
    </message>
    <message>
        <source>constant {value}</source>
        <translation>constante {value}</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Layer of A</source>
        <translation>Capa de A</translation>
    </message>
    <message>
        <source>Layer of B</source>
        <translation>Capa de B</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Maps of both, side by side</source>
        <translation>Mapas de ambos, lado a lado</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A copy of the input that you can change, through the same network</source>
        <translation>Una copia de la entrada que usted puede cambiar, por la misma red</translation>
    </message>
    <message>
        <source>Another input</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Enlarge the map under the cursor (Return, or a double click)</source>
        <translation>Ampliar el mapa bajo el cursor (Intro o doble clic)</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>The network as it was opened, beside the one with your changes</source>
        <translation>La red como se abrió, junto a la que tiene sus cambios</translation>
    </message>
    <message>
        <source>Without the changes</source>
        <translation>Sin los cambios</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is fed to {side}</source>
        <translation>Lo que recibe {side}</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Lo que recibe la red</translation>
    </message>
    <message>
        <source>nothing is fed</source>
        <translation>sin entrada</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: true class by row, said class by column</source>
        <translation>Matriz de confusión: clase verdadera por fila, clase respondida por columna</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy of the network</source>
        <translation>Guardar una copia de la red</translation>
    </message>
    <message>
        <source>There are no changes to save: silence a map, or change a weight.</source>
        <translation>No hay cambios que guardar: silencie un mapa o cambie un peso.</translation>
    </message>
    <message>
        <source>This network is not trained and stands in no file that could be copied.</source>
        <translation>Esta red no está entrenada ni está en un archivo que se pueda copiar.</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Red entrenada</translation>
    </message>
    <message>
        <source>Writes a new file with your changes; the one that was opened stays as it is.</source>
        <translation>Guarda un archivo nuevo con sus cambios; el que se abrió queda como está.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} con cambios</translation>
    </message>
</context>
<context>
    <name>Elastic</name>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>Click one of its maps to see how it is made.</source>
        <translation>Haga clic en uno de sus mapas para ver cómo se forma.</translation>
    </message>
    <message>
        <source>Draw something or open a picture to see its numbers.</source>
        <translation>Dibuje algo o abra una imagen para ver sus números.</translation>
    </message>
    <message>
        <source>One layer, taken apart</source>
        <translation>Una capa, por dentro</translation>
    </message>
    <message>
        <source>Point at any map to see where its numbers come from; click a layer to take it apart.</source>
        <translation>Señale cualquier mapa para ver de dónde vienen sus números; haga clic en una capa para verla por dentro.</translation>
    </message>
    <message>
        <source>click a share to open its map</source>
        <translation>haga clic en una parte para abrir su mapa</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>input map {map}</source>
        <translation>mapa de entrada {map}</translation>
    </message>
    <message>
        <source>input map {map} adds</source>
        <translation>el mapa de entrada {map} suma</translation>
    </message>
    <message>
        <source>kernel {to}←{start}</source>
        <translation>kernel {to}←{start}</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>largest of each window</source>
        <translation>máximo de cada ventana</translation>
    </message>
    <message>
        <source>largest of the map</source>
        <translation>máximo del mapa</translation>
    </message>
    <message>
        <source>map in between</source>
        <translation>mapa intermedio</translation>
    </message>
    <message>
        <source>map {map}</source>
        <translation>mapa {map}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean of each window</source>
        <translation>media de cada ventana</translation>
    </message>
    <message>
        <source>mean of the map</source>
        <translation>media del mapa</translation>
    </message>
    <message>
        <source>middle of each window</source>
        <translation>mediana de cada ventana</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>part of the sum</source>
        <translation>parte de la suma</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>sees {rows} × {columns} of {height} × {width} pixels ({share} %)</source>
        <translation>ve {rows} × {columns} de {height} × {width} píxeles ({share} %)</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>smallest of each window</source>
        <translation>mínimo de cada ventana</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>without the changes {value}</source>
        <translation>sin los cambios {value}</translation>
    </message>
    <message>
        <source>w·x</source>
        <translation>w·x</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{layer} · map {map}</source>
        <translation>{layer} · mapa {map}</translation>
    </message>
    <message>
        <source>{layer} · map {map} · row {row}, column {column}</source>
        <translation>{layer} · mapa {map} · fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{layer} · unit {unit}</source>
        <translation>{layer} · unidad {unit}</translation>
    </message>
    <message>
        <source>Σ of {count} numbers</source>
        <translation>Σ de {count} números</translation>
    </message>
    <message>
        <source>Σ of {count} products</source>
        <translation>Σ de {count} productos</translation>
    </message>
    <message>
        <source>Σ over {count} channels</source>
        <translation>Σ sobre {count} canales</translation>
    </message>
</context>
<context>
    <name>ElasticTools</name>
    <message>
        <source>Change the network</source>
        <translation>Cambiar la red</translation>
    </message>
    <message>
        <source>Factor of all biases of the layer</source>
        <translation>Factor de todos los sesgos de la capa</translation>
    </message>
    <message>
        <source>Inputs: what the kernel meets here</source>
        <translation>Entradas: lo que el kernel encuentra aquí</translation>
    </message>
    <message>
        <source>Let the kernel be heard</source>
        <translation>Reactivar el kernel</translation>
    </message>
    <message>
        <source>Let the map be heard</source>
        <translation>Reactivar el mapa</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>Abrir en el laboratorio</translation>
    </message>
    <message>
        <source>Products: what each weight adds here</source>
        <translation>Productos: lo que suma aquí cada peso</translation>
    </message>
    <message>
        <source>Silence the kernel</source>
        <translation>Silenciar el kernel</translation>
    </message>
    <message>
        <source>Silence the map</source>
        <translation>Silenciar el mapa</translation>
    </message>
    <message>
        <source>Undo all changes to the network</source>
        <translation>Deshacer todos los cambios de la red</translation>
    </message>
    <message>
        <source>Weights: what the filter looks for</source>
        <translation>Pesos: lo que busca el filtro</translation>
    </message>
    <message>
        <source>What the kernel shows</source>
        <translation>Qué muestra el kernel</translation>
    </message>
    <message>
        <source>biases × {factor}</source>
        <translation>sesgos × {factor}</translation>
    </message>
    <message>
        <source>{changes} · Reset</source>
        <translation>{changes} · Anular</translation>
    </message>
</context>
<context>
    <name>ElasticView</name>
    <message>
        <source>How the explained number comes about</source>
        <translation>Cómo se forma el número explicado</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A flowchart is written as .svg or .png; “{received}” ends in neither.</source>
        <translation>Un diagrama de flujo se guarda como .svg o .png; «{received}» no termina en ninguno de los dos.</translation>
    </message>
    <message>
        <source>A kernel file has at most {limit} bytes; this one has {received}.</source>
        <translation>Un archivo de kernel tiene como máximo {limit} bytes; este tiene {received}.</translation>
    </message>
    <message>
        <source>A kernel file has no entry {received}; its entries are {allowed}.</source>
        <translation>Un archivo de kernel no tiene la entrada {received}; sus entradas son {allowed}.</translation>
    </message>
    <message>
        <source>A kernel file holds rows of numbers, or an object with “weights”; this one holds {received}.</source>
        <translation>Un archivo de kernel contiene filas de números o un objeto con «weights»; este contiene {received}.</translation>
    </message>
    <message>
        <source>A kernel file is written in JSON; line {line} of this one cannot be read as JSON.</source>
        <translation>Un archivo de kernel se escribe en JSON; la línea {line} de este no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>A kernel has 1 to {side} rows and columns, up to {channels} channels and up to {filters} filters; this one is {received}.</source>
        <translation>Un kernel tiene de 1 a {side} filas y columnas, hasta {channels} canales y hasta {filters} filtros; este es {received}.</translation>
    </message>
    <message>
        <source>A kernel holds finite numbers only, not NaN and not infinity.</source>
        <translation>Un kernel solo contiene números finitos, ni NaN ni infinito.</translation>
    </message>
    <message>
        <source>A message of the training process cannot be understood: {reason}.</source>
        <translation>No se entiende un mensaje del proceso de entrenamiento: {reason}.</translation>
    </message>
    <message>
        <source>A stroke of the drawing has a point far off the pad.</source>
        <translation>Un trazo del dibujo tiene un punto muy fuera del área de dibujo.</translation>
    </message>
    <message>
        <source>A stroke of the drawing has no points; it needs at least one.</source>
        <translation>Un trazo del dibujo no tiene puntos; necesita al menos uno.</translation>
    </message>
    <message>
        <source>A stroke of the drawing has the width {width}; it has to be above 0 and at most 1.</source>
        <translation>Un trazo del dibujo tiene el ancho {width}; debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Channel {channel} has {rows} × {columns} numbers, channel 1 has {height} × {width}; all channels need the same size.</source>
        <translation>El canal {channel} tiene {rows} × {columns} números y el canal 1 tiene {height} × {width}; todos los canales necesitan el mismo tamaño.</translation>
    </message>
    <message>
        <source>No model “{received}” comes with convviz; these do: {known}.</source>
        <translation>Ningún modelo «{received}» viene con convviz; vienen estos: {known}.</translation>
    </message>
    <message>
        <source>Nothing in it can be opened; a picture, a block of numbers, a kernel or a file would be right.</source>
        <translation>No hay ahí nada que se pueda abrir; serviría una imagen, un bloque de números, un kernel o un archivo.</translation>
    </message>
    <message>
        <source>Nothing is left of the output: all {spread} cells of it are cropped away.</source>
        <translation>No queda nada de la salida: se recortan todas sus {spread} celdas.</translation>
    </message>
    <message>
        <source>Nothing is to be computed; give --kernel, --activation or --pool.</source>
        <translation>No hay nada que calcular; indique --kernel, --activation o --pool.</translation>
    </message>
    <message>
        <source>Padding has to be valid, same, full, a number from 0, or two numbers for each axis; it is {received}.</source>
        <translation>El relleno (padding) debe ser valid, same, full, un número a partir de 0 o dos números por eje; es {received}.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); `convviz doctor` says what to install.</source>
        <translation>No se puede cargar Qt ({reason}); `convviz doctor` dice qué instalar.</translation>
    </message>
    <message>
        <source>Reading {file} failed: the process that reads model files was stopped by it ({reason}). The file is damaged or was made to do harm.</source>
        <translation>La lectura de {file} falló: el archivo detuvo el proceso que lee los modelos ({reason}). El archivo está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>Reading {file} was cancelled.</source>
        <translation>La lectura de {file} se canceló.</translation>
    </message>
    <message>
        <source>Reading {file} was given up after {limit} seconds: the file is damaged or was made to do harm.</source>
        <translation>La lectura de {file} se abandonó tras {limit} segundos: el archivo está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>Row {row} has the length {count}, the rows before it {expected}; all need the same length.</source>
        <translation>La fila {row} tiene longitud {count} y las anteriores {expected}; todas necesitan la misma longitud.</translation>
    </message>
    <message>
        <source>Row {row} of the kernel is {received}; like the first row, it has to be a list of length {expected}.</source>
        <translation>La fila {row} del kernel es {received}; como la primera fila, debe ser una lista de longitud {expected}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds no finite number.</source>
        <translation>La fila {row}, columna {column} no contiene un número finito.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, which could be read in two ways; write it without marking thousands.</source>
        <translation>La fila {row}, columna {column} contiene {text}, que se puede leer de dos maneras; escríbalo sin separar los miles.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, which is no number.</source>
        <translation>La fila {row}, columna {column} contiene {text}, que no es un número.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, which is too large for single precision (about 3.4e38).</source>
        <translation>La fila {row}, columna {column} contiene {text}, demasiado grande para la precisión simple (cerca de 3,4e38).</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, whose decimal mark is another one than expected here.</source>
        <translation>La fila {row}, columna {column} contiene {text}, cuyo signo decimal no es el que se espera aquí.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} is empty; it needs a number.</source>
        <translation>La fila {row}, columna {column} está vacía; necesita un número.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of the kernel is {received}; it has to be a number up to 3.4e38 in size.</source>
        <translation>La fila {row}, columna {column} del kernel es {received}; debe ser un número de hasta 3,4e38 en valor absoluto.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of the kernel is {received}; like the first cell, it has to be a list of length {expected}.</source>
        <translation>La fila {row}, columna {column} del kernel es {received}; como la primera celda, debe ser una lista de longitud {expected}.</translation>
    </message>
    <message>
        <source>The activation {function} has no constant {parameter} with the value {received}.</source>
        <translation>La activación {function} no tiene una constante {parameter} con el valor {received}.</translation>
    </message>
    <message>
        <source>The array has the shape {shape}; a grid is height × width or height × width × channels, with at most {channels} channels.</source>
        <translation>El array tiene la forma {shape}; una cuadrícula es alto × ancho o alto × ancho × canales, con {channels} canales como máximo.</translation>
    </message>
    <message>
        <source>The bias needs one number for each filter ({filters}); it has {received}.</source>
        <translation>El sesgo necesita un número por cada filtro ({filters}); tiene {received}.</translation>
    </message>
    <message>
        <source>The changes cannot be kept in a copy of {file}: its weights are stored in such a way that other numbers come back.</source>
        <translation>Los cambios no se pueden guardar en una copia de {file}: sus pesos están guardados de tal modo que se leerían otros números.</translation>
    </message>
    <message>
        <source>The class names are not understood; a JSON file of them is a list of names, or an object with an entry for each class from 0 on.</source>
        <translation>No se entienden los nombres de las clases; un archivo JSON de nombres es una lista de ellos, o un objeto con una entrada para cada clase a partir de 0.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of {file} itself; give it another name.</source>
        <translation>La copia no puede reemplazar al propio {file}; dele otro nombre.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is larger than any model&apos;s.</source>
        <translation>La descripción del modelo en {file} es mayor que la de cualquier modelo.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is nested deeper than {limit} levels.</source>
        <translation>La descripción del modelo en {file} tiene más de {limit} niveles anidados.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is not sound ({reason}).</source>
        <translation>La descripción del modelo en {file} no es correcta ({reason}).</translation>
    </message>
    <message>
        <source>The grid has {height} × {width} numbers; steps are drawn of at most {limit} × {limit}. Write .npy, .csv or .png instead.</source>
        <translation>La cuadrícula tiene {height} × {width} números; los pasos se dibujan hasta {limit} × {limit}. Guarde .npy, .csv o .png.</translation>
    </message>
    <message>
        <source>The grid has {height} × {width} × {channels} numbers; the lab takes at most {side} × {side} × {most}.</source>
        <translation>La cuadrícula tiene {height} × {width} × {channels} números; el laboratorio admite como máximo {side} × {side} × {most}.</translation>
    </message>
    <message>
        <source>The grid would have {height} × {width} numbers; the lab takes at most {side} × {side}.</source>
        <translation>La cuadrícula tendría {height} × {width} números; el laboratorio admite como máximo {side} × {side}.</translation>
    </message>
    <message>
        <source>The input has 3 axes (height, width, channels); the shape {received} has not.</source>
        <translation>La entrada tiene 3 ejes (alto, ancho, canales); la forma {received} no.</translation>
    </message>
    <message>
        <source>The input {name} has the shape {expected}; it was given {received}.</source>
        <translation>La entrada {name} tiene la forma {expected}; la forma recibida es {received}.</translation>
    </message>
    <message>
        <source>The input {name} of the model is {expected}; it was given {received}.</source>
        <translation>La entrada {name} del modelo es {expected}; la recibida es {received}.</translation>
    </message>
    <message>
        <source>The kernel has {kernel} channels and the input {channels}; the kernel needs 1 or {channels}.</source>
        <translation>El número de canales es {kernel} en el kernel y {channels} en la entrada; el kernel necesita 1 o {channels}.</translation>
    </message>
    <message>
        <source>The kernel&apos;s shape asks for {expected} weights; there are {received}.</source>
        <translation>La forma del kernel pide {expected} pesos; hay {received}.</translation>
    </message>
    <message>
        <source>The lab has convolutions and pooling; the layer {layer} is neither.</source>
        <translation>El laboratorio tiene convoluciones y pooling; la capa {layer} no es ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>The lab has no such padding as that of the layer {layer}.</source>
        <translation>El laboratorio no tiene un relleno como el de la capa {layer}.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot bring the shapes {received} together: they do not fit each other.</source>
        <translation>La capa {layer} no puede unir las formas {received}: no encajan entre sí.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot make {groups} equal groups of {channels} channels.</source>
        <translation>La capa {layer} no puede hacer {groups} grupos iguales de {channels} canales.</translation>
    </message>
    <message>
        <source>The layer {layer} cuts off everything: its input has the shape {received}.</source>
        <translation>La capa {layer} lo recorta todo: su entrada tiene la forma {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no weights called “{received}”.</source>
        <translation>La capa {layer} no tiene pesos llamados «{received}».</translation>
    </message>
    <message>
        <source>The layer {layer} makes the shape {expected}; its input of the shape {received} holds {total} numbers, which do not fit.</source>
        <translation>La capa {layer} produce la forma {expected}; su entrada, de forma {received}, contiene {total} números, que no encajan.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound ({reason}).</source>
        <translation>La capa {layer} de {file} no es correcta ({reason}).</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} would put out {shape}; up to {limit} numbers are shown.</source>
        <translation>La capa {layer} de {file} daría {shape}; se muestran {limit} números como máximo.</translation>
    </message>
    <message>
        <source>The layer {layer} puts the axes in the order {expected}; its input of the shape {received} has others.</source>
        <translation>La capa {layer} pone los ejes en el orden {expected}; su entrada, de forma {received}, tiene otros.</translation>
    </message>
    <message>
        <source>The layer {layer} takes an input of {expected} axes; the shape {received} has not that many.</source>
        <translation>La capa {layer} recibe una entrada de {expected} ejes; la forma {received} no tiene tantos.</translation>
    </message>
    <message>
        <source>The layer {layer} takes one input; it was given {received}.</source>
        <translation>La capa {layer} recibe una entrada; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} takes two inputs or more; it was given {received}.</source>
        <translation>La capa {layer} recibe dos entradas o más; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} takes two inputs; it was given {received}.</source>
        <translation>La capa {layer} recibe dos entradas; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} works along axis {received}, where 0 counts the pictures; its input has the axes 1 to {rank}.</source>
        <translation>La capa {layer} trabaja a lo largo del eje {received}, donde 0 cuenta las imágenes; su entrada tiene los ejes 1 a {rank}.</translation>
    </message>
    <message>
        <source>The layer {name} is a {type}, which convviz does not run; what comes before it works. It may be replaced by a rescaling or by nothing.</source>
        <translation>La capa {name} es una {type}, que convviz no ejecuta; lo que hay antes funciona. Se puede reemplazar por un cambio de escala o por nada.</translation>
    </message>
    <message>
        <source>The layers of {file} feed each other in a circle, beginning at {layer}.</source>
        <translation>Las capas de {file} se alimentan unas a otras en círculo, empezando por {layer}.</translation>
    </message>
    <message>
        <source>The layers of {file} would put out more than {limit} numbers for one picture.</source>
        <translation>Las capas de {file} darían más de {limit} números por imagen.</translation>
    </message>
    <message>
        <source>The lists of a kernel nest two to four deep (rows, columns, channels, filters); “weights” is {received}.</source>
        <translation>Las listas de un kernel tienen de dos a cuatro niveles (filas, columnas, canales, filtros); «weights» es {received}.</translation>
    </message>
    <message>
        <source>The loss is no number any more in epoch {epoch}; a lower learning rate would be right.</source>
        <translation>La pérdida dejó de ser un número en la época {epoch}; convendría una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The model in {file} has more than {limit} layers.</source>
        <translation>El modelo en {file} tiene más de {limit} capas.</translation>
    </message>
    <message>
        <source>The model in {file} is of the class {type}, whose program is not in the file; convviz opens Sequential and Functional models.</source>
        <translation>El modelo en {file} es de la clase {type}, cuyo programa no está en el archivo; convviz abre modelos Sequential y Functional.</translation>
    </message>
    <message>
        <source>The model in {file} leaves its input size open: {open}. Give a shape for it.</source>
        <translation>El modelo en {file} deja abierto el tamaño de su entrada: {open}. Indique una forma.</translation>
    </message>
    <message>
        <source>The network has {count} outputs, {names}; choose one of them.</source>
        <translation>La red tiene {count} salidas, {names}; elija una de ellas.</translation>
    </message>
    <message>
        <source>The network takes an input of shape {shape}, which is no picture; feed it an array of that shape.</source>
        <translation>La red recibe una entrada de forma {shape}, que no es una imagen; dele un array de esa forma.</translation>
    </message>
    <message>
        <source>The network {network} has no layer “{received}”.</source>
        <translation>La red {network} no tiene la capa «{received}».</translation>
    </message>
    <message>
        <source>The network {network} takes {expected} inputs; it was given {received}.</source>
        <translation>La red {network} recibe {expected} entradas; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The number of channels is {received} in the input and {expected} in the kernel.</source>
        <translation>El número de canales es {received} en la entrada y {expected} en el kernel.</translation>
    </message>
    <message>
        <source>The number of groups has to divide the number of filters, {filters}; it is {received}.</source>
        <translation>El número de grupos debe dividir el número de filtros, {filters}; es {received}.</translation>
    </message>
    <message>
        <source>The numbers of the layer {layer} have the shape {expected}; its input has the shape {received}.</source>
        <translation>Los números de la capa {layer} tienen la forma {expected}; su entrada tiene la forma {received}.</translation>
    </message>
    <message>
        <source>The output is {height} × {width} with {channels} channels; row {row}, column {column}, channel {channel} lies outside.</source>
        <translation>La salida es {height} × {width} con número de canales {channels}; la fila {row}, columna {column}, canal {channel} queda fuera.</translation>
    </message>
    <message>
        <source>The output padding is at most {most} here, one less than the stride; it is {received}.</source>
        <translation>El relleno de la salida es como máximo {most} aquí, uno menos que el paso (stride); es {received}.</translation>
    </message>
    <message>
        <source>The padding of a transposed convolution is at most {most} here, one less than its kernel reaches; it is {received}.</source>
        <translation>El relleno de una convolución transpuesta es como máximo {most} aquí, uno menos que el alcance de su kernel; es {received}.</translation>
    </message>
    <message>
        <source>The picture has {channels} channels; one that is prepared has 1 or 3.</source>
        <translation>La imagen tiene {channels} canales; una imagen preparada tiene 1 o 3.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels; the limit is {limit} megapixels.</source>
        <translation>La imagen tendría {width} × {height} píxeles; el límite es de {limit} megapíxeles.</translation>
    </message>
    <message>
        <source>The pointwise kernel has to be 1×1 over the {maps} maps of the depthwise step; its shape is {received}.</source>
        <translation>El kernel puntual debe ser 1×1 sobre los {maps} mapas de la etapa depthwise; su forma es {received}.</translation>
    </message>
    <message>
        <source>The silent map {channel} of {layer} cannot be kept in a file: its activation {function} makes something other than 0 of 0.</source>
        <translation>El mapa silenciado {channel} de {layer} no se puede guardar en un archivo: su activación {function} convierte 0 en algo distinto de 0.</translation>
    </message>
    <message>
        <source>The silent map {channel} of {layer} cannot be kept in a file: {layer} has no weights that could make it 0.</source>
        <translation>El mapa silenciado {channel} de {layer} no se puede guardar en un archivo: {layer} no tiene pesos que puedan ponerlo a 0.</translation>
    </message>
    <message>
        <source>The table of the layer {layer} has the rows 0 to {most}; there is no row {received}.</source>
        <translation>La tabla de la capa {layer} tiene las filas 0 a {most}; la fila {received} no existe.</translation>
    </message>
    <message>
        <source>The training failed ({reason}); its last checkpoint stays.</source>
        <translation>El entrenamiento falló ({reason}); se conserva su último punto de control.</translation>
    </message>
    <message>
        <source>The training process cannot be started: {reason}.</source>
        <translation>No se puede iniciar el proceso de entrenamiento: {reason}.</translation>
    </message>
    <message>
        <source>The training process ended before its work was done ({reason}); its last checkpoint stays.</source>
        <translation>El proceso de entrenamiento terminó antes de acabar su trabajo ({reason}); se conserva su último punto de control.</translation>
    </message>
    <message>
        <source>The tray of last time could not be read; it is kept in {folder}, and this one is empty.</source>
        <translation>No se pudo leer la bandeja de la última vez; se conserva en {folder}, y esta está vacía.</translation>
    </message>
    <message>
        <source>The tray&apos;s file is not sound: {reason}.</source>
        <translation>El archivo de la bandeja no es correcto: {reason}.</translation>
    </message>
    <message>
        <source>The weights {what} of the layer {layer} in {file} have the shape {received}; the layer&apos;s description asks for {expected}.</source>
        <translation>Los pesos {what} de la capa {layer} en {file} tienen la forma {received}; la descripción de la capa pide {expected}.</translation>
    </message>
    <message>
        <source>The window is {window} cells high, the input with its padding only {padded}.</source>
        <translation>La ventana tiene {window} celdas de alto, y la entrada con su relleno solo {padded}.</translation>
    </message>
    <message>
        <source>The window is {window} cells wide, the input with its padding only {padded}.</source>
        <translation>La ventana tiene {window} celdas de ancho, y la entrada con su relleno solo {padded}.</translation>
    </message>
    <message>
        <source>The words for {name} are not installed; reinstall convviz.</source>
        <translation>Los textos en {name} no están instalados; reinstale convviz.</translation>
    </message>
    <message>
        <source>The zoo has no network “{received}”; it has {known}.</source>
        <translation>El zoo no tiene la red «{received}»; tiene {known}.</translation>
    </message>
    <message>
        <source>The {name} of {layer} does not stand in the file, so that a change to it cannot be kept there.</source>
        <translation>El archivo no contiene {name} de {layer}, de modo que no se puede guardar en él un cambio.</translation>
    </message>
    <message>
        <source>There are no class names in it.</source>
        <translation>No hay ahí nombres de clases.</translation>
    </message>
    <message>
        <source>There are no numbers in it.</source>
        <translation>No hay números ahí.</translation>
    </message>
    <message>
        <source>There are {count} channels; at most {limit} can be shown.</source>
        <translation>Hay {count} canales; se pueden mostrar {limit} como máximo.</translation>
    </message>
    <message>
        <source>There are {count} class names; the limit is {limit}.</source>
        <translation>Hay {count} nombres de clases; el límite es {limit}.</translation>
    </message>
    <message>
        <source>There are {count} class names; the network has {classes} classes.</source>
        <translation>Hay {count} nombres de clases; la red tiene {classes} clases.</translation>
    </message>
    <message>
        <source>There are {received} pictures to train on, and {kept} are to be kept to measure on; keep fewer.</source>
        <translation>Hay {received} imágenes para entrenar, y se pide apartar {kept} para medir; aparte menos.</translation>
    </message>
    <message>
        <source>There is no activation {received}; there are {known}.</source>
        <translation>No existe la activación {received}; existen {known}.</translation>
    </message>
    <message>
        <source>There is no border {received}; a border is one of {known}.</source>
        <translation>No existe el borde {received}; un borde es uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There is no file and no model “{received}”; the models by name are {known}.</source>
        <translation>No existe un archivo ni un modelo «{received}»; los modelos por nombre son {known}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>El archivo {name} no existe.</translation>
    </message>
    <message>
        <source>There is no interpolation {received}; there are {known}.</source>
        <translation>No existe la interpolación {received}; existen {known}.</translation>
    </message>
    <message>
        <source>There is no kernel called “{name}”; did you mean {close}?</source>
        <translation>No existe un kernel llamado «{name}»; ¿será {close}?</translation>
    </message>
    <message>
        <source>There is no kernel called “{name}”; there are {count}, from {first} to {last}.</source>
        <translation>No existe un kernel llamado «{name}»; hay {count}, de {first} a {last}.</translation>
    </message>
    <message>
        <source>There is no layer “{received}” before {reader}.</source>
        <translation>No hay una capa «{received}» antes de {reader}.</translation>
    </message>
    <message>
        <source>There is no page called {name}.</source>
        <translation>No existe una página llamada {name}.</translation>
    </message>
    <message>
        <source>There is no sample {name}.</source>
        <translation>La muestra {name} no existe.</translation>
    </message>
    <message>
        <source>This is too large for the lab: {received}, where it goes up to {limit}.</source>
        <translation>Es demasiado grande para el laboratorio: {received}, que llega hasta {limit}.</translation>
    </message>
    <message>
        <source>This kernel file has no “weights”: rows of numbers.</source>
        <translation>Este archivo de kernel no tiene «weights»: filas de números.</translation>
    </message>
    <message>
        <source>This stage would make {height} × {width} × {channels} cells; the lab computes at most {limit}.</source>
        <translation>Esta etapa produciría {height} × {width} × {channels} celdas; el laboratorio calcula como máximo {limit}.</translation>
    </message>
    <message>
        <source>This stage would make {received} maps; the lab shows at most {limit}.</source>
        <translation>Esta etapa produciría {received} mapas; el laboratorio muestra como máximo {limit}.</translation>
    </message>
    <message>
        <source>This workspace file has format {received}, and this convviz reads up to format {readable}; open it with a newer convviz.</source>
        <translation>Este archivo de trabajo tiene el formato {received}, y este convviz lee hasta el formato {readable}; ábralo con un convviz más nuevo.</translation>
    </message>
    <message>
        <source>This workspace file would unpack to {megabytes} MB, more than a sound one of its size can; the limit is {limit} MB.</source>
        <translation>Este archivo de trabajo ocuparía {megabytes} MB descomprimido, más de lo que puede uno íntegro de su tamaño; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which is not installed here; `pip install tensorflow` installs it.</source>
        <translation>Entrenar necesita TensorFlow, que no está instalado aquí; `pip install tensorflow` lo instala.</translation>
    </message>
    <message>
        <source>Two layers of the network are called “{name}”.</source>
        <translation>Dos capas de la red se llaman «{name}».</translation>
    </message>
    <message>
        <source>Videos need the program ffmpeg of imageio-ffmpeg, which is not installed; write a GIF instead.</source>
        <translation>Los vídeos necesitan el programa ffmpeg de imageio-ffmpeg, que no está instalado; guarde un GIF.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Lo que se pegó</translation>
    </message>
    <message>
        <source>What you do is not kept safe for a crash: the folder {path} cannot be made ({reason}).</source>
        <translation>Su trabajo no está protegido ante un fallo del programa: no se puede crear la carpeta {path} ({reason}).</translation>
    </message>
    <message>
        <source>With this padding some windows hold no cell of the input, and padding is never pooled; use less padding or a smaller dilation.</source>
        <translation>Con este relleno, algunas ventanas no contienen ninguna celda de la entrada, y el relleno nunca entra en el pooling; use menos relleno o una dilatación menor.</translation>
    </message>
    <message>
        <source>convviz does not speak “{name}”; its languages are {known}.</source>
        <translation>convviz no habla «{name}»; sus idiomas son {known}.</translation>
    </message>
    <message>
        <source>ffmpeg could not write the video: {reason}</source>
        <translation>ffmpeg no pudo guardar el vídeo: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>No se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} has no weights for the layer {layer}, which needs {expected}.</source>
        <translation>{file} no tiene pesos para la capa {layer}, que necesita {expected}.</translation>
    </message>
    <message>
        <source>{file} has {received} bytes; model files are read up to {limit} bytes.</source>
        <translation>{file} tiene {received} bytes; los archivos de modelo se leen hasta {limit} bytes.</translation>
    </message>
    <message>
        <source>{file} holds weights for other programs ({kind}); convviz opens models that Keras saved, .keras or .h5.</source>
        <translation>{file} contiene pesos para otros programas ({kind}); convviz abre modelos que guardó Keras, .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is a Git LFS pointer, a note of {received} bytes that stands for the model; fetch the model itself with “git lfs pull”, or download it from the repository&apos;s page.</source>
        <translation>{file} es un puntero de Git LFS, una nota de {received} bytes en lugar del modelo; traiga el modelo en sí con «git lfs pull» o descárguelo de la página del repositorio.</translation>
    </message>
    <message>
        <source>{file} is a Jupyter notebook, the program that may have trained a model; open the .keras or .h5 file that it saves.</source>
        <translation>{file} es un cuaderno de Jupyter, el programa que quizá entrenó un modelo; abra el archivo .keras o .h5 que guarda.</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file; convviz opens models that Keras saved, .keras or .h5.</source>
        <translation>{file} es un archivo de PyTorch; convviz abre modelos que guardó Keras, .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which could run any program when it is opened, so it is not; save the model with Keras, as .keras.</source>
        <translation>{file} es un pickle de Python, que podría ejecutar cualquier programa al abrirse, y por eso no se abre; guarde el modelo con Keras, como .keras.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite model; open the Keras model that it was made from.</source>
        <translation>{file} es un modelo de TensorFlow Lite; abra el modelo de Keras del que se hizo.</translation>
    </message>
    <message>
        <source>{file} is a folder; a model is one file, saved by Keras as .keras or .h5.</source>
        <translation>{file} es una carpeta; un modelo es un solo archivo, guardado por Keras como .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is a text file; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} es un archivo de texto; un modelo es un archivo .keras o .h5, guardado por Keras.</translation>
    </message>
    <message>
        <source>{file} is a web page; download the model itself, on GitHub with “Download raw file”.</source>
        <translation>{file} es una página web; descargue el modelo en sí, en GitHub con «Download raw file».</translation>
    </message>
    <message>
        <source>{file} is a weights-only file: it holds numbers but not which layers they belong to. Open the file that model.save() wrote.</source>
        <translation>{file} solo tiene pesos: contiene números, pero no a qué capas pertenecen. Abra el archivo que guardó model.save().</translation>
    </message>
    <message>
        <source>{file} is an HDF5 file without a Keras model in it.</source>
        <translation>{file} es un archivo HDF5 sin un modelo de Keras dentro.</translation>
    </message>
    <message>
        <source>{file} is an ONNX model; convviz opens models that Keras saved, .keras or .h5.</source>
        <translation>{file} es un modelo ONNX; convviz abre modelos que guardó Keras, .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is an archive without a model in it: a .keras file holds config.json and model.weights.h5.</source>
        <translation>{file} es un archivo comprimido sin un modelo dentro: un archivo .keras contiene config.json y model.weights.h5.</translation>
    </message>
    <message>
        <source>{file} is damaged. Copy or download it again.</source>
        <translation>{file} está dañado. Cópielo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>{file} is empty: nothing was saved or downloaded.</source>
        <translation>{file} está vacío: no se guardó ni se descargó nada.</translation>
    </message>
    <message>
        <source>{file} is no file that Keras writes: it is neither a .keras archive nor HDF5.</source>
        <translation>{file} no es un archivo que escriba Keras: no es un .keras comprimido ni HDF5.</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was opened; open it again and make the changes there.</source>
        <translation>{file} ya no es el archivo que se abrió; ábralo otra vez y haga en él los cambios.</translation>
    </message>
    <message>
        <source>{file} is not opened: it says that {what} has {received} bytes, and stores {stored}.</source>
        <translation>{file} no se abre: dice que {what} tiene {received} bytes y guarda {stored}.</translation>
    </message>
    <message>
        <source>{file} is not opened: its archive is made as Keras never makes one.</source>
        <translation>{file} no se abre: está comprimido como Keras nunca lo hace.</translation>
    </message>
    <message>
        <source>{file} is not opened: its weights are stored as Keras never stores them.</source>
        <translation>{file} no se abre: sus pesos están guardados como Keras nunca los guarda.</translation>
    </message>
    <message>
        <source>{file} is part of a TensorFlow SavedModel; save the model again as .keras.</source>
        <translation>{file} es parte de un SavedModel de TensorFlow; guarde el modelo otra vez como .keras.</translation>
    </message>
    <message>
        <source>{file} is the JSON of an architecture without weights; open the .keras or .h5 file that model.save() writes.</source>
        <translation>{file} es el JSON de una arquitectura sin pesos; abra el archivo .keras o .h5 que guarda model.save().</translation>
    </message>
    <message>
        <source>{file} is truncated: its end is missing. Copy or download it again.</source>
        <translation>{file} está incompleto: falta el final. Cópielo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>{file} keeps something other than numbers as the weights {what}.</source>
        <translation>{file} guarda como pesos {what} algo que no son números.</translation>
    </message>
    <message>
        <source>{name} cannot be fetched ({reason}); give the file with --data FILE.npz.</source>
        <translation>No se puede obtener {name} ({reason}); indique el archivo con --data FILE.npz.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no pixels.</source>
        <translation>{name} no tiene píxeles.</translation>
    </message>
    <message>
        <source>{name} has the shape {received}; the network takes {expected}, or a picture.</source>
        <translation>{name} tiene la forma {received}; la red recibe {expected} o una imagen.</translation>
    </message>
    <message>
        <source>{name} has too many pixels; the limit is {limit} megapixels.</source>
        <translation>{name} tiene demasiados píxeles; el límite es de {limit} megapíxeles.</translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB; the limit is {limit} MB.</source>
        <translation>{name} tiene {megabytes} MB; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>{name} holds no digits as pen strokes; UCI&apos;s pendigits-orig.tra, in UNIPEN format, would be right.</source>
        <translation>{name} no contiene dígitos como trazos de lápiz; serviría pendigits-orig.tra de UCI, en formato UNIPEN.</translation>
    </message>
    <message>
        <source>{name} holds no digits: x_train and x_test as bytes (count, 28, 28) with y_train and y_test in 0 to 9 would be right.</source>
        <translation>{name} no contiene dígitos: servirían x_train y x_test como bytes (cantidad, 28, 28), con y_train e y_test de 0 a 9.</translation>
    </message>
    <message>
        <source>{name} holds no finite number in row {row}, column {column}.</source>
        <translation>{name} no contiene un número finito en la fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite.</source>
        <translation>{name} contiene números que no son finitos.</translation>
    </message>
    <message>
        <source>{name} holds numbers, which are taken as they are; --size, --grey, --rgb and --scale-white are for pictures.</source>
        <translation>{name} contiene números, que se toman como están; --size, --grey, --rgb y --scale-white son para imágenes.</translation>
    </message>
    <message>
        <source>{name} holds {count} numbers; the limit is {limit}.</source>
        <translation>{name} contiene {count} números; el límite es {limit}.</translation>
    </message>
    <message>
        <source>{name} holds {kind}; only whole numbers, decimal numbers and booleans can be shown.</source>
        <translation>{name} contiene {kind}; solo se pueden mostrar números enteros, decimales y booleanos.</translation>
    </message>
    <message>
        <source>{name} is a DICOM file; export it as PNG or TIFF.</source>
        <translation>{name} es un archivo DICOM; expórtelo como PNG o TIFF.</translation>
    </message>
    <message>
        <source>{name} is a FITS file; export it as TIFF or .npy.</source>
        <translation>{name} es un archivo FITS; expórtelo como TIFF o .npy.</translation>
    </message>
    <message>
        <source>{name} is a Git LFS pointer: the file itself was not downloaded (git lfs pull).</source>
        <translation>{name} es un puntero de Git LFS: el archivo en sí no se descargó (git lfs pull).</translation>
    </message>
    <message>
        <source>{name} is a HEIC photograph; export it as JPEG.</source>
        <translation>{name} es una fotografía HEIC; expórtela como JPEG.</translation>
    </message>
    <message>
        <source>{name} is a JPEG XL picture; export it as PNG or JPEG.</source>
        <translation>{name} es una imagen JPEG XL; expórtela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{name} is a JSON file, not a picture.</source>
        <translation>{name} es un archivo JSON, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a Keras model; open it as a model.</source>
        <translation>{name} es un modelo de Keras; ábralo como modelo.</translation>
    </message>
    <message>
        <source>{name} is a NumPy array; open it as numbers.</source>
        <translation>{name} es un array de NumPy; ábralo como números.</translation>
    </message>
    <message>
        <source>{name} is a PDF document; export a page as PNG.</source>
        <translation>{name} es un documento PDF; exporte una página como PNG.</translation>
    </message>
    <message>
        <source>{name} is a PostScript drawing; export it as PNG.</source>
        <translation>{name} es un dibujo PostScript; expórtelo como PNG.</translation>
    </message>
    <message>
        <source>{name} is a Python pickle, which is never opened.</source>
        <translation>{name} es un pickle de Python, que nunca se abre.</translation>
    </message>
    <message>
        <source>{name} is a Windows metafile; export it as PNG.</source>
        <translation>{name} es un metarchivo de Windows; expórtelo como PNG.</translation>
    </message>
    <message>
        <source>{name} is a camera&apos;s raw file; export it as JPEG or PNG.</source>
        <translation>{name} es un archivo en bruto (raw) de cámara; expórtelo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} is a compressed archive, not a picture.</source>
        <translation>{name} es un archivo comprimido, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a database, not a picture.</source>
        <translation>{name} es una base de datos, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} es una carpeta; elija un archivo de ella.</translation>
    </message>
    <message>
        <source>{name} is a notebook, not a picture.</source>
        <translation>{name} es un cuaderno (notebook), no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a program, not a picture.</source>
        <translation>{name} es un programa, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a saved workspace; open it with File, Open.</source>
        <translation>{name} es un trabajo guardado; ábralo con Archivo, Abrir.</translation>
    </message>
    <message>
        <source>{name} is a sound file, not a picture.</source>
        <translation>{name} es un archivo de sonido, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a text file, not a picture; a picture such as PNG or JPEG would be right, or rows of numbers.</source>
        <translation>{name} es un archivo de texto, no una imagen; serviría una imagen, como PNG o JPEG, o filas de números.</translation>
    </message>
    <message>
        <source>{name} is a video; export one frame as PNG.</source>
        <translation>{name} es un vídeo; exporte un fotograma como PNG.</translation>
    </message>
    <message>
        <source>{name} is a web page; save the picture itself.</source>
        <translation>{name} es una página web; guarde la imagen en sí.</translation>
    </message>
    <message>
        <source>{name} is an HDF5 file, perhaps a Keras model; open it as a model.</source>
        <translation>{name} es un archivo HDF5, quizá un modelo de Keras; ábralo como modelo.</translation>
    </message>
    <message>
        <source>{name} is an SVG drawing; export it as PNG.</source>
        <translation>{name} es un dibujo SVG; expórtelo como PNG.</translation>
    </message>
    <message>
        <source>{name} is an XML file, not a picture.</source>
        <translation>{name} es un archivo XML, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is an archive of NumPy arrays; open one of them as .npy.</source>
        <translation>{name} es un paquete de arrays de NumPy; abra uno de ellos como .npy.</translation>
    </message>
    <message>
        <source>{name} is an office document, not a picture.</source>
        <translation>{name} es un documento de oficina, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing.</source>
        <translation>{name} está incompleto: falta el final.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation>{name} está dañado y no se puede descodificar.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no ink in it to centre.</source>
        <translation>{name} está vacío: no hay tinta que centrar.</translation>
    </message>
    <message>
        <source>{name} is no NumPy array, or a damaged one.</source>
        <translation>{name} no es un array de NumPy, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is no checkpoint of a training that could go on; start again without --resume.</source>
        <translation>{name} no es un punto de control de un entrenamiento que pueda continuar; empiece de nuevo sin --resume.</translation>
    </message>
    <message>
        <source>{name} is no picture that is known here.</source>
        <translation>{name} no es una imagen que aquí se conozca.</translation>
    </message>
    <message>
        <source>{name} is no sound workspace: it is damaged or cut short. A file as convviz saved it would be right, such as another copy of this one.</source>
        <translation>{name} no es un trabajo íntegro: está dañado o incompleto. Serviría un archivo como lo guardó convviz, por ejemplo otra copia de este.</translation>
    </message>
    <message>
        <source>{name} is no text; numbers are expected in rows, with commas or tabs between them.</source>
        <translation>{name} no es texto; se esperan números en filas, separados por comas o tabulaciones.</translation>
    </message>
    <message>
        <source>{name} is not trained and stands in no file that could be copied with the changes.</source>
        <translation>{name} no está entrenada ni está en un archivo que se pueda copiar con los cambios.</translation>
    </message>
    <message>
        <source>{name} is of a training with other settings; start again without --resume.</source>
        <translation>{name} es de un entrenamiento con otros ajustes; empiece de nuevo sin --resume.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of class names; the limit is {limit} MB.</source>
        <translation>{name} es demasiado grande para una lista de nombres de clases; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>{name} leaves the size of its input open; open it on the page and choose one first.</source>
        <translation>{name} deja abierto el tamaño de su entrada; ábralo en la página y elija antes uno.</translation>
    </message>
    <message>
        <source>{name} leaves the size of its input {inputs} open; give it one.</source>
        <translation>{name} deja abierto el tamaño de su entrada {inputs}; indique uno.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>{name} takes {each} pictures at a time; it was given {received}.</source>
        <translation>{name} recibe {each} imágenes a la vez; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out a number that is no class.</source>
        <translation>{network} no clasifica imágenes: su salida es un número que no es una clase.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out a picture of {size}.</source>
        <translation>{network} no clasifica imágenes: su salida es una imagen de {size}.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out maps of {size}.</source>
        <translation>{network} no clasifica imágenes: su salida son mapas de {size}.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out {count} numbers that are no classes.</source>
        <translation>{network} no clasifica imágenes: su salida son {count} números que no son clases.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede guardar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation>{path} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>“bias” and “offset” mean the same in a kernel file; write only one of them.</source>
        <translation>«bias» y «offset» significan lo mismo en un archivo de kernel; escriba solo uno de los dos.</translation>
    </message>
    <message>
        <source>“divide_by_sum” is {received} in this kernel file; it has to be true or false.</source>
        <translation>«divide_by_sum» es {received} en este archivo de kernel; debe ser true o false.</translation>
    </message>
    <message>
        <source>“name” is {received} in this kernel file; it has to be text of at most {limit} characters.</source>
        <translation>«name» es {received} en este archivo de kernel; debe ser un texto de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>“{entry}” holds {received} numbers in this kernel file; it has to be one number, or one for each filter ({filters}).</source>
        <translation>«{entry}» contiene {received} números en este archivo de kernel; debe ser un número, o uno por cada filtro ({filters}).</translation>
    </message>
    <message>
        <source>“{entry}” is {received} in this kernel file; it has to be a number up to 3.4e38 in size.</source>
        <translation>«{entry}» es {received} en este archivo de kernel; debe ser un número de hasta 3,4e38 en valor absoluto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be trained yet; the only network that can is mnist.</source>
        <translation>«{name}» aún no se puede entrenar; la única red que se puede es mnist.</translation>
    </message>
    <message>
        <source>“{name}” has an axis without cells: its shape is {received}.</source>
        <translation>«{name}» tiene un eje sin celdas: su forma es {received}.</translation>
    </message>
    <message>
        <source>“{name}” has to be a number from 0, or such numbers for the sides; it is {received}.</source>
        <translation>«{name}» debe ser un número a partir de 0, o números así para los lados; es {received}.</translation>
    </message>
    <message>
        <source>“{name}” has to be a whole number from {least}; it is {received}.</source>
        <translation>«{name}» debe ser un número entero a partir de {least}; es {received}.</translation>
    </message>
    <message>
        <source>“{name}” has to be made of numbers in rows of equal length.</source>
        <translation>«{name}» debe estar hecho de números en filas de igual longitud.</translation>
    </message>
    <message>
        <source>“{name}” has to be one or two whole numbers from {least}; it is {received}.</source>
        <translation>«{name}» debe ser uno o dos números enteros a partir de {least}; es {received}.</translation>
    </message>
    <message>
        <source>“{name}” needs one number for each of the {expected} channels; it has {received}.</source>
        <translation>«{name}» necesita un número para cada uno de los {expected} canales; tiene {received}.</translation>
    </message>
    <message>
        <source>“{name}” needs {expected} axes ({axes}); an array of shape {received} has not that many.</source>
        <translation>«{name}» necesita {expected} ejes ({axes}); un array de forma {received} no tiene tantos.</translation>
    </message>
    <message>
        <source>“{name}” of {layer} has the shape {shape}; there is no place {received}.</source>
        <translation>«{name}» de {layer} tiene la forma {shape}; la posición {received} no existe.</translation>
    </message>
    <message>
        <source>“{received}” has a foreign decimal mark; here it is “{mark}”, as in {example}.</source>
        <translation>«{received}» tiene un signo decimal extranjero; aquí es «{mark}», como en {example}.</translation>
    </message>
    <message>
        <source>“{received}” is no number; write one such as {example} or 1/9.</source>
        <translation>«{received}» no es un número; escriba uno como {example} o 1/9.</translation>
    </message>
    <message>
        <source>“{received}” is too large; the lab computes in single precision, up to about 3.4e38.</source>
        <translation>«{received}» es demasiado grande; el laboratorio calcula en precisión simple, hasta cerca de 3,4e38.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} se guardó en {folder}.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} no se guardó.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Facts of the layer</source>
        <translation>Datos de la capa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>All that convviz opens</source>
        <translation>Todo lo que abre convviz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no picture, file or grid of numbers to paste.</source>
        <translation>No hay ninguna imagen, archivo ni cuadrícula de números que pegar.</translation>
    </message>
    <message>
        <source>convviz does not open “{name}”; it opens {patterns}.</source>
        <translation>convviz no abre «{name}»; abre {patterns}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>Buscar capas</translation>
    </message>
    <message>
        <source>Layer found before</source>
        <translation>Capa encontrada anterior</translation>
    </message>
    <message>
        <source>Name, type or shape of a layer</source>
        <translation>Nombre, tipo o forma de una capa</translation>
    </message>
    <message>
        <source>Next layer found</source>
        <translation>Siguiente capa encontrada</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>encontradas: {total}</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Same number of rows and columns</source>
        <translation>Igual número de filas y columnas</translation>
    </message>
    <message>
        <source>Value of white</source>
        <translation>Valor del blanco</translation>
    </message>
    <message>
        <source>White is 1, as networks like it</source>
        <translation>El blanco es 1, como prefieren las redes</translation>
    </message>
    <message>
        <source>White is 255, as in picture files</source>
        <translation>El blanco es 255, como en los archivos de imagen</translation>
    </message>
    <message>
        <source>Working size</source>
        <translation>Tamaño de trabajo</translation>
    </message>
</context>
<context>
    <name>FlipControl</name>
    <message>
        <source>= cross-correlation, as in Keras</source>
        <translation>= correlación cruzada, como en Keras</translation>
    </message>
    <message>
        <source>= true convolution</source>
        <translation>= convolución verdadera</translation>
    </message>
    <message>
        <source>A true convolution turns the kernel by 180°. What Keras calls convolution does not.</source>
        <translation>Una convolución verdadera gira el kernel 180°. Lo que Keras llama convolución no lo gira.</translation>
    </message>
    <message>
        <source>Flip kernel</source>
        <translation>Invertir el kernel</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>Keras refuses stride with dilation</source>
        <translation>Keras rechaza el paso (stride) con dilatación</translation>
    </message>
    <message>
        <source>Keras refuses this</source>
        <translation>Keras lo rechaza</translation>
    </message>
    <message>
        <source>Keras same: top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation>same de Keras: arriba {top}, abajo {bottom}, a la izquierda {left}, a la derecha {right}</translation>
    </message>
    <message>
        <source>Keras same: {rule}, pads {total} → top and left {before}, bottom and right {after}</source>
        <translation>same de Keras: {rule}, rellena {total} → arriba e izquierda {before}, abajo y derecha {after}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>every cell by itself: the size stays</source>
        <translation>cada celda por sí sola: el tamaño no cambia</translation>
    </message>
    <message>
        <source>full: every window that touches the input</source>
        <translation>full: toda ventana que toca la entrada</translation>
    </message>
    <message>
        <source>never used: {columns} of {all_columns} columns</source>
        <translation>sin usar: {columns} de {all_columns} columnas</translation>
    </message>
    <message>
        <source>never used: {rows} of {all_rows} rows</source>
        <translation>sin usar: {rows} de {all_rows} filas</translation>
    </message>
    <message>
        <source>never used: {rows} of {all_rows} rows, {columns} of {all_columns} columns</source>
        <translation>sin usar: {rows} de {all_rows} filas y {columns} de {all_columns} columnas</translation>
    </message>
    <message>
        <source>no cell dropped</source>
        <translation>ninguna celda queda fuera</translation>
    </message>
    <message>
        <source>padding of {before} on every side, as in PyTorch</source>
        <translation>relleno {before} en cada lado, como en PyTorch</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>same: cropped by {before} at the top, {after} at the bottom</source>
        <translation>same: recorta {before} arriba y {after} abajo</translation>
    </message>
    <message>
        <source>valid: no padding</source>
        <translation>valid: sin relleno (padding)</translation>
    </message>
    <message>
        <source>valid: nothing is cropped</source>
        <translation>valid: no se recorta nada</translation>
    </message>
</context>
<context>
    <name>FormulaStrip</name>
    <message>
        <source>Output size</source>
        <translation>Tamaño de la salida</translation>
    </message>
</context>
<context>
    <name>FrameExportDialog</name>
    <message>
        <source>As on screen, {size}</source>
        <translation>Como en pantalla, {size}</translation>
    </message>
    <message>
        <source>Caption above the picture</source>
        <translation>Leyenda sobre la imagen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>InkCanvas</name>
    <message>
        <source>Draw here</source>
        <translation>Dibuje aquí</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Área de dibujo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Strokes: {count}</source>
        <translation>Trazos: {count}</translation>
    </message>
</context>
<context>
    <name>InkTools</name>
    <message>
        <source>Clear the drawing</source>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Width of pen and eraser</source>
        <translation>Grosor del lápiz y de la goma</translation>
    </message>
    <message>
        <source>Width of pen and eraser ([ and ])</source>
        <translation>Grosor del lápiz y de la goma ([ y ])</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Draw</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte una imagen aquí</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Open a picture or an array of numbers</source>
        <translation>Abrir una imagen o un array de números</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture that the network looks at</source>
        <translation>La imagen que mira la red</translation>
    </message>
    <message>
        <source>Which input</source>
        <translation>Qué entrada</translation>
    </message>
</context>
<context>
    <name>KeepMenu</name>
    <message>
        <source>Keep this as…</source>
        <translation>Guardar esto como…</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sin etiqueta</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>Another class…</source>
        <translation>Otra clase…</translation>
    </message>
    <message>
        <source>It is {name}: keep it (key {key})</source>
        <translation>Es {name}: guardarlo (tecla {key})</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Keep as {name}</source>
        <translation>Guardar como {name}</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep it now, and label it later</source>
        <translation>Guardarlo ahora y etiquetarlo después</translation>
    </message>
    <message>
        <source>Keep with the name of its class</source>
        <translation>Guardar con el nombre de su clase</translation>
    </message>
    <message>
        <source>Keep without a label</source>
        <translation>Guardar sin etiqueta</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
</context>
<context>
    <name>KernelCard</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>More for this kernel</source>
        <translation>Más para este kernel</translation>
    </message>
    <message>
        <source>Own kernel</source>
        <translation>Kernel propio</translation>
    </message>
</context>
<context>
    <name>KernelMenu</name>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Copy kernel</source>
        <translation>Copiar kernel</translation>
    </message>
    <message>
        <source>Edit this bias</source>
        <translation>Editar este sesgo</translation>
    </message>
    <message>
        <source>Edit this weight</source>
        <translation>Editar este peso</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>Exportar el kernel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import a kernel</source>
        <translation>Importar un kernel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Kernels ({patterns})</source>
        <translation>Kernels ({patterns})</translation>
    </message>
    <message>
        <source>Let this kernel count again</source>
        <translation>Reactivar este kernel</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Abrir este enlace</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>Pegar kernel</translation>
    </message>
    <message>
        <source>Silence this kernel</source>
        <translation>Silenciar este kernel</translation>
    </message>
</context>
<context>
    <name>KernelSlices</name>
    <message>
        <source>Add a filter: a copy of this one</source>
        <translation>Añadir un filtro: una copia de este</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter shown</source>
        <translation>Filtro mostrado</translation>
    </message>
    <message>
        <source>One slice multiplies every plane.</source>
        <translation>Una sola capa multiplica todos los planos.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>The input&apos;s plane that these weights multiply</source>
        <translation>El plano de la entrada que multiplican estos pesos</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguales</translation>
    </message>
</context>
<context>
    <name>KernelTools</name>
    <message>
        <source>Divide by the sum</source>
        <translation>Dividir entre la suma</translation>
    </message>
    <message>
        <source>Every weight is divided by the sum of them all.</source>
        <translation>Cada peso se divide entre la suma de todos.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Offset: the bias, added once to every sum</source>
        <translation>Sesgo: el desplazamiento, que se añade una vez a cada suma</translation>
    </message>
    <message>
        <source>Random weights, as a new layer starts with</source>
        <translation>Pesos aleatorios, como los de una capa nueva</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale: every weight is multiplied by it</source>
        <translation>Escala: cada peso se multiplica por ella</translation>
    </message>
    <message>
        <source>Sum of the weights shown: {sum}</source>
        <translation>Suma de los pesos mostrados: {sum}</translation>
    </message>
    <message>
        <source>The sum is 0: there is nothing to divide by.</source>
        <translation>La suma es 0: no hay entre qué dividir.</translation>
    </message>
    <message>
        <source>Transpose: exchange rows and columns</source>
        <translation>Transponer: cambiar filas por columnas</translation>
    </message>
</context>
<context>
    <name>Kernels</name>
    <message>
        <source>Answers most to the bottom left corner of a bright shape. The 5s add up what lies inside the shape, at the top right, and the −4s take away what lies below and to the left.</source>
        <translation>Responde sobre todo a la esquina inferior izquierda de una forma clara. Los 5 suman lo que está dentro de la forma, arriba a la derecha, y los −4 restan lo que está abajo y a la izquierda.</translation>
    </message>
    <message>
        <source>Answers most to the bottom right corner of a bright shape. The 5s fill the top left of the window as the shape does, and any light that falls on the −4s below and to the right counts against it.</source>
        <translation>Responde sobre todo a la esquina inferior derecha de una forma clara. Los 5 ocupan la parte superior izquierda de la ventana, igual que la forma, y toda luz que cae sobre los −4, abajo y a la derecha, cuenta en contra.</translation>
    </message>
    <message>
        <source>Answers most to the top left corner of a bright shape. The four 5s lie where such a shape covers the window and the five −4s where the ground shows, so flat areas give zero (4 · 5 = 5 · 4).</source>
        <translation>Responde sobre todo a la esquina superior izquierda de una forma clara. Los cuatro 5 están donde la forma cubre la ventana y los cinco −4 donde asoma el fondo, de modo que las zonas uniformes dan cero (4 · 5 = 5 · 4).</translation>
    </message>
    <message>
        <source>Answers most to the top right corner of a bright shape. It is the kernel for the top left corner after a quarter turn, with the 5s at the bottom left, where the shape lies.</source>
        <translation>Responde sobre todo a la esquina superior derecha de una forma clara. Es el kernel de la esquina superior izquierda tras un cuarto de vuelta, con los 5 abajo a la izquierda, donde está la forma.</translation>
    </message>
    <message>
        <source>Answers to corners, and not at all to straight edges that run across or down. Plus and minus alternate at the four corners of the window, so whatever stays the same along its rows or along its columns cancels out.</source>
        <translation>Responde a las esquinas, y nada a los bordes rectos horizontales o verticales. Más y menos se alternan en las cuatro esquinas de la ventana, de modo que se anula todo lo que no cambia a lo largo de las filas o de las columnas.</translation>
    </message>
    <message>
        <source>Answers to single dots, ends of lines and corners, but not to straight lines across or down. The numbers are 1 −2 1 across times 1 −2 1 down, so whatever stays the same in either direction cancels out.</source>
        <translation>Responde a puntos aislados, extremos de líneas y esquinas, pero no a líneas rectas horizontales o verticales. Los números son 1 −2 1 en horizontal por 1 −2 1 en vertical, y por eso se anula todo lo que no cambia en una de las direcciones.</translation>
    </message>
    <message>
        <source>Answers to the same curve, but no longer to plain white. Every 2 on the curve has a −1 on either side, so light beside the stroke counts against it and flat areas give zero.</source>
        <translation>Responde a la misma curva, pero ya no al blanco liso. Cada 2 de la curva tiene un −1 a cada lado, de modo que la luz junto al trazo cuenta en contra y las zonas uniformes dan cero.</translation>
    </message>
    <message>
        <source>Answers to thin horizontal lines. The middle row counts 2 and the rows above and below −1, so a line on black gives six times its brightness, while flat areas and upright lines give zero.</source>
        <translation>Responde a líneas horizontales finas. La fila central cuenta 2 y las de arriba y abajo −1, de modo que una línea sobre negro da seis veces su brillo, mientras que las zonas uniformes y las líneas verticales dan cero.</translation>
    </message>
    <message>
        <source>Answers to thin lines that fall from top left to bottom right. The 2s stand on that diagonal and all other cells count −1, so only a line that covers all three of the 2s gets the full answer.</source>
        <translation>Responde a líneas finas que bajan de arriba a la izquierda hacia abajo a la derecha. Los 2 están en esa diagonal y todas las demás celdas cuentan −1, de modo que solo una línea que cubre los tres 2 recibe la respuesta completa.</translation>
    </message>
    <message>
        <source>Answers to thin lines that rise from bottom left to top right. The three 2s stand on that diagonal and the six cells beside it count −1 each, so flat areas give zero.</source>
        <translation>Responde a líneas finas que suben de abajo a la izquierda hacia arriba a la derecha. Los tres 2 están en esa diagonal y las seis celdas contiguas cuentan −1 cada una, de modo que las zonas uniformes dan cero.</translation>
    </message>
    <message>
        <source>Answers to thin vertical lines. The middle column counts 2 and the columns beside it −1, so a line one pixel wide stands out and whatever fills all three columns cancels out.</source>
        <translation>Responde a líneas verticales finas. La columna central cuenta 2 y las contiguas −1, de modo que una línea de un píxel de ancho destaca y lo que llena las tres columnas se anula.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Blur, not divided</source>
        <translation>Desenfoque sin dividir</translation>
    </message>
    <message>
        <source>Blurs like a lens out of focus, which turns each bright point into a small disk. The 29 weights within a circle of radius 3 are equal and the others zero, so each pixel spreads evenly over a disk.</source>
        <translation>Desenfoca como una lente desenfocada, que convierte cada punto claro en un pequeño disco. Los 29 pesos dentro de un círculo de radio 3 son iguales y los demás son cero, de modo que cada píxel se reparte por igual en un disco.</translation>
    </message>
    <message>
        <source>Blurs the picture and makes it nine times as bright. Nine ones add the neighbourhood up without dividing by 9, so most of a bright picture ends up beyond white.</source>
        <translation>Desenfoca la imagen y la hace nueve veces más clara. Nueve unos suman la vecindad sin dividir entre 9, de modo que casi toda imagen clara acaba más allá del blanco.</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Esquina inferior izquierda</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Esquina inferior derecha</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desenfoque de caja</translation>
    </message>
    <message>
        <source>Box blur 5×5</source>
        <translation>Desenfoque de caja 5×5</translation>
    </message>
    <message>
        <source>Central difference x</source>
        <translation>Diferencia central x</translation>
    </message>
    <message>
        <source>Central difference y</source>
        <translation>Diferencia central y</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Corners and curves</source>
        <translation>Esquinas y curvas</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Curve, zero sum</source>
        <translation>Curva de suma cero</translation>
    </message>
    <message>
        <source>Disk blur 7×7</source>
        <translation>Desenfoque de disco 7×7</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doble</translation>
    </message>
    <message>
        <source>Doubles every value. A kernel of a single cell sees a single pixel, so all its weight 2 can do is multiply.</source>
        <translation>Duplica cada valor. Un kernel de una sola celda ve un solo píxel, de modo que su peso 2 no puede hacer más que multiplicar.</translation>
    </message>
    <message>
        <source>Draws the outlines of bright shapes and leaves flat areas at zero. The pixel counts eight times and its eight neighbours are subtracted, so only a pixel that is brighter than its surroundings comes out positive.</source>
        <translation>Dibuja el contorno de las formas claras y deja en cero las zonas uniformes. El píxel cuenta ocho veces y se restan sus ocho vecinos, de modo que solo sale positivo un píxel más claro que su entorno.</translation>
    </message>
    <message>
        <source>Edge detect</source>
        <translation>Detección de bordes</translation>
    </message>
    <message>
        <source>Edge enhance</source>
        <translation>Realce de bordes</translation>
    </message>
    <message>
        <source>Edges: Laplacian</source>
        <translation>Bordes: laplaciano</translation>
    </message>
    <message>
        <source>Edges: gradient</source>
        <translation>Bordes: gradiente</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Repujado (emboss)</translation>
    </message>
    <message>
        <source>Emboss, light from above</source>
        <translation>Repujado, luz de arriba</translation>
    </message>
    <message>
        <source>Emboss, light from the bottom left</source>
        <translation>Repujado, luz de abajo a la izquierda</translation>
    </message>
    <message>
        <source>Emboss, light from the left</source>
        <translation>Repujado, luz de la izquierda</translation>
    </message>
    <message>
        <source>Falling diagonal line</source>
        <translation>Línea diagonal descendente</translation>
    </message>
    <message>
        <source>Finds edges of every direction at once. The four neighbours are added and the pixel is subtracted four times, so flat areas and even slopes give zero and only bends in the brightness are left.</source>
        <translation>Encuentra bordes de todas las direcciones a la vez. Se suman los cuatro vecinos y se resta cuatro veces el píxel, de modo que las zonas uniformes y las pendientes constantes dan cero y solo quedan los cambios de pendiente del brillo.</translation>
    </message>
    <message>
        <source>Gaussian 3×3</source>
        <translation>Gaussiano 3×3</translation>
    </message>
    <message>
        <source>Gaussian 5×5</source>
        <translation>Gaussiano 5×5</translation>
    </message>
    <message>
        <source>Gaussian 7×7</source>
        <translation>Gaussiano 7×7</translation>
    </message>
    <message>
        <source>Gives a large sum on a stroke that bends in the same way and a small one on other strokes. Its six ones trace the curve, so light under them adds up and light beside them is ignored.</source>
        <translation>Da una suma grande en un trazo que se curva del mismo modo y una pequeña en otros trazos. Sus seis unos dibujan la curva, de modo que la luz que queda debajo se suma y la que queda al lado se ignora.</translation>
    </message>
    <message>
        <source>Half of left minus right: how much the brightness falls from one pixel to the next on its right. The two neighbours are two pixels apart, which is why their difference is halved.</source>
        <translation>La mitad de izquierda menos derecha: cuánto baja el brillo de un píxel al siguiente por la derecha. Los dos vecinos están a dos píxeles uno del otro, y por eso su diferencia se divide entre dos.</translation>
    </message>
    <message>
        <source>Half of top minus bottom: how much the brightness falls from one pixel to the next below. The kernel is a single column in which the middle counts nothing and the two ends, two pixels apart, count one half each.</source>
        <translation>La mitad de arriba menos abajo: cuánto baja el brillo de un píxel al siguiente por debajo. El kernel es una sola columna en la que el centro no cuenta nada y los dos extremos, a dos píxeles uno del otro, cuentan un medio cada uno.</translation>
    </message>
    <message>
        <source>High boost</source>
        <translation>Refuerzo alto (high boost)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Paso alto</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Keeps fine detail and removes broad areas of light and dark. The weights are the identity minus the 5×5 Gaussian, so what comes out is what that blur takes away.</source>
        <translation>Conserva el detalle fino y elimina las zonas amplias de luz y sombra. Los pesos son la identidad menos el gaussiano 5×5, de modo que sale justo lo que ese desenfoque quita.</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian</source>
        <translation>Laplaciano del gaussiano</translation>
    </message>
    <message>
        <source>Laplacian, 4 neighbours</source>
        <translation>Laplaciano, 4 vecinos</translation>
    </message>
    <message>
        <source>Laplacian, 8 neighbours</source>
        <translation>Laplaciano, 8 vecinos</translation>
    </message>
    <message>
        <source>Leaves the picture as it is. The only weight that is not zero is the 1 in the middle, so each cell copies the pixel under it.</source>
        <translation>Deja la imagen como está. El único peso distinto de cero es el 1 del centro, de modo que cada celda copia el píxel que tiene debajo.</translation>
    </message>
    <message>
        <source>Left column minus right column: large across vertical edges. All three rows count the same, so noise is averaged over them, and the corners weigh more than in Sobel x.</source>
        <translation>Columna izquierda menos columna derecha: grande en los bordes verticales. Las tres filas cuentan igual, de modo que el ruido se promedia entre ellas, y las esquinas pesan más que en Sobel x.</translation>
    </message>
    <message>
        <source>Left minus right, as Sobel x, but truer to the direction of slanted edges. The weights 3 10 3 were chosen so that the strength of an edge depends on its angle as little as possible.</source>
        <translation>Izquierda menos derecha, como Sobel x, pero más fiel a la dirección de los bordes inclinados. Los pesos 3 10 3 se eligieron para que la fuerza de un borde dependa lo menos posible de su ángulo.</translation>
    </message>
    <message>
        <source>Left minus right, the middle row counted twice: large where the brightness changes across a vertical edge. The result is positive where the left is brighter, negative where the right is, and zero on flat areas, where the weights cancel out.</source>
        <translation>Izquierda menos derecha, con la fila central contada dos veces: grande donde el brillo cambia al cruzar un borde vertical. El resultado es positivo donde la izquierda es más clara, negativo donde lo es la derecha y cero en las zonas uniformes, donde los pesos se anulan.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Makes edges and fine detail stand out. The pixel counts five times and its four neighbours are subtracted, so flat areas keep their value (5 − 4 = 1) and every difference from a neighbour is added on top.</source>
        <translation>Hace resaltar los bordes y el detalle fino. El píxel cuenta cinco veces y se restan sus cuatro vecinos, de modo que las zonas uniformes conservan su valor (5 − 4 = 1) y cada diferencia con un vecino se suma encima.</translation>
    </message>
    <message>
        <source>Mean of the colours</source>
        <translation>Media de los colores</translation>
    </message>
    <message>
        <source>Measures how the brightness curves with the diagonals included, and so answers more evenly to slanted edges. The eight neighbours count 1 each and the pixel −8, which keeps the sum at zero.</source>
        <translation>Mide la curvatura del brillo con las diagonales incluidas y, por tanto, responde de manera más pareja a los bordes inclinados. Los ocho vecinos cuentan 1 cada uno y el píxel −8, lo que mantiene la suma en cero.</translation>
    </message>
    <message>
        <source>Measures how the brightness curves: positive in dark dips, negative on bright peaks. Its numbers, the same as those of edge detect, are 1 −2 1 along the row plus 1 −2 1 along the column, the second differences.</source>
        <translation>Mide la curvatura del brillo: positivo en los valles oscuros, negativo en los picos claros. Sus números, los mismos que los de la detección de bordes, son 1 −2 1 a lo largo de la fila más 1 −2 1 a lo largo de la columna, las segundas diferencias.</translation>
    </message>
    <message>
        <source>Mixes the three colour planes of a picture into one grey plane. A convolution adds up what it finds on all planes, so a weight of 1/3 on each gives their mean.</source>
        <translation>Mezcla los tres planos de color de una imagen en un solo plano gris. Una convolución suma lo que encuentra en todos los planos, de modo que un peso de 1/3 en cada uno da su media.</translation>
    </message>
    <message>
        <source>Motion blur, diagonal, 5</source>
        <translation>Desenfoque de movimiento diagonal, 5</translation>
    </message>
    <message>
        <source>Motion blur, diagonal, 9</source>
        <translation>Desenfoque de movimiento diagonal, 9</translation>
    </message>
    <message>
        <source>Motion blur, horizontal, 5</source>
        <translation>Desenfoque de movimiento horizontal, 5</translation>
    </message>
    <message>
        <source>Motion blur, horizontal, 9</source>
        <translation>Desenfoque de movimiento horizontal, 9</translation>
    </message>
    <message>
        <source>Moves the picture one pixel down. The 1 stands above the middle, so each cell copies the neighbour over it.</source>
        <translation>Mueve la imagen un píxel hacia abajo. El 1 está encima del centro, de modo que cada celda copia a su vecino de arriba.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the left. The 1 stands right of the middle, so each cell copies its right-hand neighbour.</source>
        <translation>Mueve la imagen un píxel a la izquierda. El 1 está a la derecha del centro, de modo que cada celda copia a su vecino de la derecha.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the right. The 1 stands left of the middle, so each cell copies its left-hand neighbour; flipped, as in true convolution, it would move the picture to the left.</source>
        <translation>Mueve la imagen un píxel a la derecha. El 1 está a la izquierda del centro, de modo que cada celda copia a su vecino de la izquierda; invertido, como en la convolución verdadera, movería la imagen a la izquierda.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel up. The 1 stands below the middle, so each cell copies the neighbour beneath it.</source>
        <translation>Mueve la imagen un píxel hacia arriba. El 1 está debajo del centro, de modo que cada celda copia a su vecino de abajo.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Pixels and shifts</source>
        <translation>Píxeles y desplazamientos</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Prewitt x</source>
        <translation>Prewitt x</translation>
    </message>
    <message>
        <source>Prewitt y</source>
        <translation>Prewitt y</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Relief on grey</source>
        <translation>Relieve sobre gris</translation>
    </message>
    <message>
        <source>Rising diagonal line</source>
        <translation>Línea diagonal ascendente</translation>
    </message>
    <message>
        <source>Roberts, anti-diagonal</source>
        <translation>Roberts, antidiagonal</translation>
    </message>
    <message>
        <source>Roberts, main diagonal</source>
        <translation>Roberts, diagonal principal</translation>
    </message>
    <message>
        <source>Scharr x</source>
        <translation>Scharr x</translation>
    </message>
    <message>
        <source>Scharr y</source>
        <translation>Scharr y</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Sharpen 5×5</source>
        <translation>Enfoque 5×5</translation>
    </message>
    <message>
        <source>Sharpens as darkrooms did, by adding what a blurred copy has lost. The weights are twice the identity minus the 5×5 Gaussian: 2 · 256 − 36 = 476 in the middle, and all of them over 256.</source>
        <translation>Enfoca como se hacía en el cuarto oscuro, sumando lo que ha perdido una copia desenfocada. Los pesos son dos veces la identidad menos el gaussiano 5×5: 2 · 256 − 36 = 476 en el centro, y todos divididos entre 256.</translation>
    </message>
    <message>
        <source>Sharpens exactly as the 3×3 kernel does. The ring of zeros around the same numbers ignores the pixels under it, so the larger window changes nothing but how much border it needs.</source>
        <translation>Enfoca exactamente igual que el kernel 3×3. El anillo de ceros alrededor de los mismos números ignora los píxeles que cubre, de modo que la ventana mayor solo cambia cuánto borde necesita.</translation>
    </message>
    <message>
        <source>Sharpens harder than the unsharp mask and leaves light and dark fringes along edges. It adds twice what a 3×3 Gaussian takes away: 3 · 16 − 2 · 4 = 40 in the middle, and all weights over 16.</source>
        <translation>Enfoca más que la máscara de enfoque y deja franjas claras y oscuras a lo largo de los bordes. Suma dos veces lo que quita un gaussiano 3×3: 3 · 16 − 2 · 4 = 40 en el centro, y todos los pesos divididos entre 16.</translation>
    </message>
    <message>
        <source>Sharpens in all eight directions, and brings out noise as well. The pixel counts nine times and all eight neighbours are subtracted, so flat areas keep their value (9 − 8 = 1).</source>
        <translation>Enfoca en las ocho direcciones, y también resalta el ruido. El píxel cuenta nueve veces y se restan los ocho vecinos, de modo que las zonas uniformes conservan su valor (9 − 8 = 1).</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Shows slopes as light and shadow on even grey. One diagonal neighbour minus the other gives zero on flat areas, and the offset moves that zero to the middle between black and white.</source>
        <translation>Muestra las pendientes como luz y sombra sobre un gris uniforme. Un vecino de la diagonal menos el otro da cero en las zonas uniformes, y el desplazamiento lleva ese cero al medio entre el negro y el blanco.</translation>
    </message>
    <message>
        <source>Shows where a pixel differs from its neighbour on the left. The pixel counts 1 and that neighbour −1, so flat areas give zero and the left side of a bright shape comes out positive.</source>
        <translation>Muestra dónde un píxel difiere de su vecino de la izquierda. El píxel cuenta 1 y ese vecino −1, de modo que las zonas uniformes dan cero y el lado izquierdo de una forma clara sale positivo.</translation>
    </message>
    <message>
        <source>Smears the picture along the diagonal from top left to bottom right. The five weights of 1/5 stand on that diagonal, so each cell averages the pixels that lie on it.</source>
        <translation>Emborrona la imagen a lo largo de la diagonal de arriba a la izquierda hacia abajo a la derecha. Los cinco pesos de 1/5 están en esa diagonal, de modo que cada celda promedia los píxeles que caen sobre ella.</translation>
    </message>
    <message>
        <source>Smears the picture along the diagonal over nine pixels, as a fast movement does. Only the nine cells of the diagonal count, 1/9 each, so lines that run along it survive and lines that cross it fade.</source>
        <translation>Emborrona la imagen a lo largo de la diagonal durante nueve píxeles, como hace un movimiento rápido. Solo cuentan las nueve celdas de la diagonal, 1/9 cada una, de modo que las líneas que la siguen sobreviven y las que la cruzan se apagan.</translation>
    </message>
    <message>
        <source>Smears the picture sideways over nine pixels, so that thin upright strokes almost vanish. Nine weights of 1/9 in a single row spread each pixel along its row and not at all up or down.</source>
        <translation>Emborrona la imagen hacia los lados a lo largo de nueve píxeles, de modo que los trazos verticales finos casi desaparecen. Nueve pesos de 1/9 en una sola fila reparten cada píxel por su fila, y nada hacia arriba o hacia abajo.</translation>
    </message>
    <message>
        <source>Smears the picture sideways, as if the camera had moved during the exposure. Five weights of 1/5 in a single row average along the row only, so horizontal edges stay sharp.</source>
        <translation>Emborrona la imagen hacia los lados, como si la cámara se hubiera movido durante la exposición. Cinco pesos de 1/5 en una sola fila promedian solo a lo largo de ella, de modo que los bordes horizontales siguen nítidos.</translation>
    </message>
    <message>
        <source>Smooths and looks for edges in one step, so that noise is not taken for an edge. The numbers form a “Mexican hat” with a positive peak, a negative ring around it and a sum of zero.</source>
        <translation>Suaviza y busca bordes en un solo paso, para que el ruido no pase por borde. Los números forman un «sombrero mexicano» con un pico positivo, un anillo negativo alrededor y suma cero.</translation>
    </message>
    <message>
        <source>Smooths evenly in all directions, which is why noise is often removed with it before edges are looked for. The weights are 1 4 6 4 1 across times 1 4 6 4 1 down over 256: a bell with a standard deviation of one pixel.</source>
        <translation>Suaviza por igual en todas las direcciones, y por eso se usa a menudo para quitar ruido antes de buscar bordes. Los pesos son 1 4 6 4 1 en horizontal por 1 4 6 4 1 en vertical, divididos entre 256: una campana con una desviación típica de un píxel.</translation>
    </message>
    <message>
        <source>Smooths gently, without the blocky traces of a box blur. The weights, 1 2 1 across times 1 2 1 down over 16, fall off like a bell, so near pixels count more than far ones.</source>
        <translation>Suaviza ligeramente, sin las marcas cuadradas del desenfoque de caja. Los pesos, 1 2 1 en horizontal por 1 2 1 en vertical divididos entre 16, decaen como una campana, de modo que los píxeles cercanos cuentan más que los lejanos.</translation>
    </message>
    <message>
        <source>Smooths more than the 3×3 box, since it averages over a larger neighbourhood. Its 25 weights of 1/25 together make 1, so the brightness of flat areas stays as it was.</source>
        <translation>Suaviza más que la caja 3×3, porque promedia una vecindad mayor. Sus 25 pesos de 1/25 suman 1, de modo que el brillo de las zonas uniformes queda como estaba.</translation>
    </message>
    <message>
        <source>Smooths strongly, so that only coarse shapes remain. The weights are 1 6 15 20 15 6 1 across times the same down over 4096, so a pass along the rows and one along the columns give the same result.</source>
        <translation>Suaviza con fuerza, de modo que solo quedan las formas grandes. Los pesos son 1 6 15 20 15 6 1 en horizontal por los mismos en vertical, divididos entre 4096, de modo que una pasada por las filas y otra por las columnas dan el mismo resultado.</translation>
    </message>
    <message>
        <source>Smooths the picture and washes fine detail out. All nine weights are equal and together make 1, so each cell becomes the mean of its neighbourhood.</source>
        <translation>Suaviza la imagen y borra el detalle fino. Los nueve pesos son iguales y suman 1, de modo que cada celda se convierte en la media de su vecindad.</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Sobel, anti-diagonal</source>
        <translation>Sobel, antidiagonal</translation>
    </message>
    <message>
        <source>Sobel, main diagonal</source>
        <translation>Sobel, diagonal principal</translation>
    </message>
    <message>
        <source>Strong sharpen</source>
        <translation>Enfoque fuerte</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Esquina superior izquierda</translation>
    </message>
    <message>
        <source>Top left minus bottom right in a window of only 2×2: one of the oldest edge detectors. The 1 and the −1 compare two pixels that touch at a corner, so it places an edge precisely but feels every bit of noise.</source>
        <translation>Arriba a la izquierda menos abajo a la derecha en una ventana de solo 2×2: uno de los detectores de bordes más antiguos. El 1 y el −1 comparan dos píxeles que se tocan por una esquina, de modo que sitúa el borde con precisión, pero nota cualquier ruido.</translation>
    </message>
    <message>
        <source>Top left minus bottom right: largest on edges that rise from bottom left to top right. The zeros lie along such an edge, and the weights grow towards the corners on either side of it, positive on one side and negative on the other.</source>
        <translation>Arriba a la izquierda menos abajo a la derecha: mayor en los bordes que suben de abajo a la izquierda hacia arriba a la derecha. Los ceros están a lo largo de un borde así, y los pesos crecen hacia las esquinas de ambos lados, positivos a un lado y negativos al otro.</translation>
    </message>
    <message>
        <source>Top minus bottom, the middle column counted twice: large where the brightness changes across a horizontal edge. The result is positive where the top is brighter, and the weights 1 2 1 average along the edge, which calms noise.</source>
        <translation>Arriba menos abajo, con la columna central contada dos veces: grande donde el brillo cambia al cruzar un borde horizontal. El resultado es positivo donde la parte de arriba es más clara, y los pesos 1 2 1 promedian a lo largo del borde, lo que calma el ruido.</translation>
    </message>
    <message>
        <source>Top minus bottom, the partner of Scharr x: together they give the direction of an edge. The weights 3 10 3 stand along the rows here, because the kernel is Scharr x after a quarter turn.</source>
        <translation>Arriba menos abajo, la pareja de Scharr x: juntos dan la dirección de un borde. Los pesos 3 10 3 están aquí a lo largo de las filas, porque el kernel es Scharr x tras un cuarto de vuelta.</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Esquina superior derecha</translation>
    </message>
    <message>
        <source>Top right minus bottom left in a window of 2×2: the other half of the Roberts pair. The 1 and the −1 stand across those of the first half, so between them the two notice an edge of any direction.</source>
        <translation>Arriba a la derecha menos abajo a la izquierda en una ventana de 2×2: la otra mitad de la pareja de Roberts. El 1 y el −1 se cruzan con los de la primera mitad, de modo que entre los dos no se escapa ninguna dirección de borde.</translation>
    </message>
    <message>
        <source>Top right minus bottom left: largest on edges that fall from top left to bottom right. It is the kernel of the main diagonal after a quarter turn, so the zeros now lie along the falling diagonal.</source>
        <translation>Arriba a la derecha menos abajo a la izquierda: mayor en los bordes que bajan de arriba a la izquierda hacia abajo a la derecha. Es el kernel de la diagonal principal tras un cuarto de vuelta, y por eso los ceros están ahora en la diagonal descendente.</translation>
    </message>
    <message>
        <source>Top row minus bottom row: large across horizontal edges. All three columns count the same, so three small differences add up to one firm answer.</source>
        <translation>Fila de arriba menos fila de abajo: grande en los bordes horizontales. Las tres columnas cuentan igual, de modo que tres diferencias pequeñas se suman en una respuesta firme.</translation>
    </message>
    <message>
        <source>Turns black into white and white into black. Each value is multiplied by −1, and the offset, which is the value of white, lifts the result back into the range of a picture.</source>
        <translation>Convierte el negro en blanco y el blanco en negro. Cada valor se multiplica por −1, y el desplazamiento, que es el valor del blanco, devuelve el resultado al intervalo de una imagen.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief lit from above. The bottom row counts positive and the top row negative, so upper edges of bright shapes shine and lower ones lie in shadow.</source>
        <translation>Convierte la imagen en un relieve iluminado desde arriba. La fila de abajo cuenta en positivo y la de arriba en negativo, de modo que los bordes superiores de las formas claras brillan y los inferiores quedan en sombra.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief lit from the bottom left, in which many eyes see hollows instead of hills. It is the emboss kernel turned back by a quarter, so its 2 stands at the top right.</source>
        <translation>Convierte la imagen en un relieve iluminado desde abajo a la izquierda, en el que muchos ojos ven huecos en vez de colinas. Es el kernel de repujado girado un cuarto de vuelta hacia atrás, y por eso su 2 está arriba a la derecha.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief lit from the left. The right column counts positive and the left one negative, so left edges of bright shapes shine and right ones lie in shadow.</source>
        <translation>Convierte la imagen en un relieve iluminado desde la izquierda. La columna derecha cuenta en positivo y la izquierda en negativo, de modo que los bordes izquierdos de las formas claras brillan y los derechos quedan en sombra.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief that seems lit from the top left. The weights run from −2 at the top left to 2 at the bottom right, so brightness that rises that way gains light and brightness that falls gains shadow, while the sum of 1 keeps flat areas as they are.</source>
        <translation>Convierte la imagen en un relieve que parece iluminado desde arriba a la izquierda. Los pesos van de −2 arriba a la izquierda a 2 abajo a la derecha, de modo que el brillo que crece en ese sentido gana luz y el que disminuye gana sombra, mientras que la suma de 1 deja las zonas uniformes como están.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de enfoque (unsharp)</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Línea vertical</translation>
    </message>
</context>
<context>
    <name>KernelsCard</name>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>No stage has a kernel: add a convolution first.</source>
        <translation>Ninguna etapa tiene kernel: añada antes una convolución.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search among the kernels</source>
        <translation>Buscar entre los kernels</translation>
    </message>
</context>
<context>
    <name>KernelsHeader</name>
    <message>
        <source>As many kernels as fit</source>
        <translation>Tantos kernels como quepan</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Celdas más grandes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer with weights before</source>
        <translation>Capa con pesos anterior</translation>
    </message>
    <message>
        <source>Next layer with weights</source>
        <translation>Siguiente capa con pesos</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Números como CSV</translation>
    </message>
    <message>
        <source>Numbers as NPY</source>
        <translation>Números como NPY</translation>
    </message>
    <message>
        <source>Picture as PNG</source>
        <translation>Imagen como PNG</translation>
    </message>
    <message>
        <source>Picture as SVG</source>
        <translation>Imagen como SVG</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas más pequeñas</translation>
    </message>
    <message>
        <source>Step of the layer</source>
        <translation>Parte de la capa</translation>
    </message>
    <message>
        <source>The inputs that the weights meet for the explained cell</source>
        <translation>Las entradas que encuentran los pesos en la celda explicada</translation>
    </message>
    <message>
        <source>The products: what this input adds to the explained cell</source>
        <translation>Los productos: lo que esta entrada suma a la celda explicada</translation>
    </message>
    <message>
        <source>The weights: what the filter looks for</source>
        <translation>Los pesos: lo que busca el filtro</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>KernelsPanel</name>
    <message>
        <source>All kernels of the layer</source>
        <translation>Todos los kernels de la capa</translation>
    </message>
    <message>
        <source>Colours of the kernels</source>
        <translation>Colores de los kernels</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Scroll the filters</source>
        <translation>Desplazar los filtros</translation>
    </message>
    <message>
        <source>Scroll the input maps</source>
        <translation>Desplazar los mapas de entrada</translation>
    </message>
    <message>
        <source>The weight that is pointed at</source>
        <translation>El peso señalado</translation>
    </message>
    <message>
        <source>Why there are no kernels</source>
        <translation>Por qué no hay kernels</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>128 added, then clamped</source>
        <translation>más 128 y limitado</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluto</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Pooling promedio</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Depthwise</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Max-pool</source>
        <translation>Max-pool</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Stage {stage} cannot run. {reason}</source>
        <translation>La etapa {stage} no se puede ejecutar. {reason}</translation>
    </message>
    <message>
        <source>This stage cannot run.</source>
        <translation>Esta etapa no se puede ejecutar.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transpuesta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>a padding cell of the input</source>
        <translation>una celda de relleno de la entrada</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como son</translation>
    </message>
    <message>
        <source>cell {cell} of {count} · map {map}, row {row}, column {column}</source>
        <translation>celda {cell} de {count} · mapa {map}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>cell {cell} of {count} · row {row}, column {column}</source>
        <translation>celda {cell} de {count} · fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>clamped to the picture&apos;s range</source>
        <translation>limitado al rango de la imagen</translation>
    </message>
    <message>
        <source>input plane {plane}, row {row}, column {column}: {value}</source>
        <translation>entrada, plano {plane}, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>input row {row}, column {column}: {value}</source>
        <translation>entrada, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>magnitudes |x|</source>
        <translation>módulos |x|</translation>
    </message>
    <message>
        <source>nothing to step: choose a layer</source>
        <translation>nada que recorrer: elija una capa</translation>
    </message>
    <message>
        <source>nothing to step: stage {stage} cannot run</source>
        <translation>nada que recorrer: la etapa {stage} no se puede ejecutar</translation>
    </message>
    <message>
        <source>output map {map}, row {row}, column {column}: {value}</source>
        <translation>salida, mapa {map}, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>output row {row}, column {column}: {value}</source>
        <translation>salida, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>unit {cell} of {count}</source>
        <translation>unidad {cell} de {count}</translation>
    </message>
    <message>
        <source>window rows {first} to {last}, columns {left} to {right}</source>
        <translation>ventana: filas {first} a {last}, columnas {left} a {right}</translation>
    </message>
</context>
<context>
    <name>LabCopying</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The {rows} × {columns} numbers of “{name}” are on the clipboard.</source>
        <translation>Los {rows} × {columns} números de «{name}» están en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>LabEdits</name>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Cambiar un número</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>Cambiar la entrada</translation>
    </message>
    <message>
        <source>Change input size</source>
        <translation>Cambiar el tamaño de la entrada</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Cambiar la etapa</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <translation>Cambiar el kernel</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Cambiar la vista</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Cargar {name}</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Mover una etapa</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir trabajo</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Quitar una etapa</translation>
    </message>
</context>
<context>
    <name>LabInput</name>
    <message>
        <source>float</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Kernel lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>LabSaving</name>
    <message>
        <source>Save workspace</source>
        <translation>Guardar trabajo</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} se guardó.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>kernel lab</source>
        <translation>laboratorio de kernels</translation>
    </message>
</context>
<context>
    <name>LabTitle</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>own kernel</source>
        <translation>kernel propio</translation>
    </message>
</context>
<context>
    <name>LabWorkspace</name>
    <message>
        <source>No stage of the chain has a kernel; add a convolution first.</source>
        <translation>Ninguna etapa de la cadena tiene kernel; añada antes una convolución.</translation>
    </message>
    <message>
        <source>The lab takes at most {limit} stages; remove one first.</source>
        <translation>El laboratorio admite como máximo {limit} etapas; quite una antes.</translation>
    </message>
    <message>
        <source>The last stage stays: the lab needs one operation to show.</source>
        <translation>La última etapa se queda: el laboratorio necesita una operación que mostrar.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>, and a bias</source>
        <translation>, y un sesgo</translation>
    </message>
    <message>
        <source>A sigmoid squeezes every number to between 0 and 1.</source>
        <translation>Una sigmoide comprime cada número entre 0 y 1.</translation>
    </message>
    <message>
        <source>A {type}, which convviz does not run: what it does stands in code of its own.</source>
        <translation>Una {type}, que convviz no ejecuta: lo que hace está en código propio.</translation>
    </message>
    <message>
        <source>Adds its inputs up, cell by cell.</source>
        <translation>Suma sus entradas, celda a celda.</translation>
    </message>
    <message>
        <source>At every step by itself: {sentence}</source>
        <translation>En cada paso por separado: {sentence}</translation>
    </message>
    <message>
        <source>Brings the numbers of a place to one scale: γ · (x − mean) / √(variance + {epsilon}) + β.</source>
        <translation>Lleva los números de un lugar a una misma escala: γ · (x − media) / √(varianza + {epsilon}) + β.</translation>
    </message>
    <message>
        <source>Brings {groups} groups of maps to one scale each: γ · (x − mean) / √(variance + {epsilon}) + β.</source>
        <translation>Lleva {groups} grupos de mapas, cada uno, a una misma escala: γ · (x − media) / √(varianza + {epsilon}) + β.</translation>
    </message>
    <message>
        <source>Cuts the edges off every map: {sides}.</source>
        <translation>Recorta los bordes de cada mapa: {sides}.</translation>
    </message>
    <message>
        <source>Cuts {height} × {width} cells out of the middle of every map.</source>
        <translation>Recorta {height} × {width} celdas del centro de cada mapa.</translation>
    </message>
    <message>
        <source>Divides vectors by their length.</source>
        <translation>Divide los vectores entre su longitud.</translation>
    </message>
    <message>
        <source>Each of {units} units adds up all {numbers} numbers, each with a weight of its own{bias}.</source>
        <translation>Cada una de las {units} unidades suma los {numbers} números, cada uno con un peso propio{bias}.</translation>
    </message>
    <message>
        <source>Every input cell stamps a {kernel} kernel, times its value, into each of {filters} maps ({settings}).</source>
        <translation>Cada celda de la entrada estampa un kernel {kernel}, por su valor, en cada uno de los {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>Every input map is filtered by itself, by {multiplier} of its own {kernel} kernels ({settings}).</source>
        <translation>Cada mapa de entrada se filtra por separado, con {multiplier} kernels propios de {kernel} ({settings}).</translation>
    </message>
    <message>
        <source>Every map is brought to its usual scale: γ · (x − μ) / √(σ² + {epsilon}) + β, learnt in training.</source>
        <translation>Lleva cada mapa a su escala habitual: γ · (x − μ) / √(σ² + {epsilon}) + β, aprendida al entrenar.</translation>
    </message>
    <message>
        <source>Every number is looked up in a table of {rows} rows; {numbers} numbers stand in each.</source>
        <translation>Cada número se busca en una tabla de {rows} filas; en cada una hay {numbers} números.</translation>
    </message>
    <message>
        <source>Every number times a constant, plus another.</source>
        <translation>Cada número por una constante, más otra.</translation>
    </message>
    <message>
        <source>Every number times {scale}, plus {offset}.</source>
        <translation>Cada número por {scale}, más {offset}.</translation>
    </message>
    <message>
        <source>Keeps every positive number and multiplies the others by a slope that was learnt.</source>
        <translation>Conserva cada número positivo y multiplica los demás por una pendiente aprendida.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each whole map.</source>
        <translation>Conserva el número mayor de cada mapa entero.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each {window} window, map by map ({settings}).</source>
        <translation>Conserva el número mayor de cada ventana {window}, mapa a mapa ({settings}).</translation>
    </message>
    <message>
        <source>Keeps the largest of its inputs, cell by cell.</source>
        <translation>Conserva la mayor de sus entradas, celda a celda.</translation>
    </message>
    <message>
        <source>Keeps the smallest of its inputs, cell by cell.</source>
        <translation>Conserva la menor de sus entradas, celda a celda.</translation>
    </message>
    <message>
        <source>Leaky ReLU keeps every positive number and shrinks the others by its slope.</source>
        <translation>La Leaky ReLU conserva cada número positivo y reduce los demás con su pendiente.</translation>
    </message>
    <message>
        <source>Linear: every number stays as it is.</source>
        <translation>Lineal: cada número queda como está.</translation>
    </message>
    <message>
        <source>Makes every map {height} × {width} ({method}).</source>
        <translation>Lleva cada mapa a {height} × {width} ({method}).</translation>
    </message>
    <message>
        <source>Makes every map {size} times as large ({method}).</source>
        <translation>Hace cada mapa {size} veces mayor ({method}).</translation>
    </message>
    <message>
        <source>Multiplies its inputs, cell by cell.</source>
        <translation>Multiplica sus entradas, celda a celda.</translation>
    </message>
    <message>
        <source>Multiplies its two inputs and adds the products up.</source>
        <translation>Multiplica sus dos entradas y suma los productos.</translation>
    </message>
    <message>
        <source>One unit adds up all {numbers} numbers, each with a weight of its own{bias}.</source>
        <translation>Una unidad suma los {numbers} números, cada uno con un peso propio{bias}.</translation>
    </message>
    <message>
        <source>Puts its inputs one after the other (axis {axis}).</source>
        <translation>Pone sus entradas una tras otra (eje {axis}).</translation>
    </message>
    <message>
        <source>Puts zeros around every map: {sides}.</source>
        <translation>Pone ceros alrededor de cada mapa: {sides}.</translation>
    </message>
    <message>
        <source>ReLU keeps every positive number and makes the others 0.</source>
        <translation>La ReLU conserva cada número positivo y pone los demás a 0.</translation>
    </message>
    <message>
        <source>Repeats every step {size} times.</source>
        <translation>Repite cada paso {size} veces.</translation>
    </message>
    <message>
        <source>Softmax turns the numbers of a place into shares of 1: exp(z) divided by the sum of all exp(z).</source>
        <translation>La softmax convierte los números de un lugar en partes de 1: exp(z) dividido entre la suma de todos los exp(z).</translation>
    </message>
    <message>
        <source>Subtracts its second input from its first, cell by cell.</source>
        <translation>Resta su segunda entrada de la primera, celda a celda.</translation>
    </message>
    <message>
        <source>Subtracts the mean of the training pictures and divides by their deviation.</source>
        <translation>Resta la media de las imágenes de entrenamiento y divide entre su desviación.</translation>
    </message>
    <message>
        <source>Takes the mean of each whole map.</source>
        <translation>Toma la media de cada mapa entero.</translation>
    </message>
    <message>
        <source>Takes the mean of each {window} window, map by map ({settings}); padding does not count.</source>
        <translation>Toma la media de cada ventana {window}, mapa a mapa ({settings}); el relleno no cuenta.</translation>
    </message>
    <message>
        <source>Takes the mean of its inputs, cell by cell.</source>
        <translation>Toma la media de sus entradas, celda a celda.</translation>
    </message>
    <message>
        <source>Tanh squeezes every number to between −1 and 1.</source>
        <translation>La tanh comprime cada número entre −1 y 1.</translation>
    </message>
    <message>
        <source>The function {activation} of every number by itself.</source>
        <translation>La función {activation} de cada número por separado.</translation>
    </message>
    <message>
        <source>The input: numbers of the shape {shape}, as they are fed.</source>
        <translation>La entrada: números de forma {shape}, tal como llegan.</translation>
    </message>
    <message>
        <source>The same numbers in the same order, in the shape {shape}.</source>
        <translation>Los mismos números en el mismo orden, con la forma {shape}.</translation>
    </message>
    <message>
        <source>The same numbers with the axes in the order {axes}.</source>
        <translation>Los mismos números con los ejes en el orden {axes}.</translation>
    </message>
    <message>
        <source>The same numbers {count} times, one after the other.</source>
        <translation>Los mismos números {count} veces, una tras otra.</translation>
    </message>
    <message>
        <source>Then {activation}.</source>
        <translation>Luego {activation}.</translation>
    </message>
    <message>
        <source>Two steps: a {kernel} kernel for each input map by itself ({settings}), then {filters} weighted sums over all of them.</source>
        <translation>Dos etapas: un kernel {kernel} para cada mapa de entrada por separado ({settings}) y luego {filters} sumas ponderadas de todos ellos.</translation>
    </message>
    <message>
        <source>Writes all numbers in one line: map by map, row by row.</source>
        <translation>Escribe todos los números en una línea: mapa a mapa, fila a fila.</translation>
    </message>
    <message>
        <source>Writes all numbers in one line: row by row, column by column, all maps of a place together.</source>
        <translation>Escribe todos los números en una línea: fila a fila, columna a columna, todos los mapas de un lugar juntos.</translation>
    </message>
    <message>
        <source>dilation {rate}</source>
        <translation>dilatación {rate}</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sin sesgo</translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation>relleno {padding}</translation>
    </message>
    <message>
        <source>padding {top} above, {bottom} below, {left} left, {right} right</source>
        <translation>relleno: {top} arriba, {bottom} abajo, {left} a la izquierda, {right} a la derecha</translation>
    </message>
    <message>
        <source>stride {stride}</source>
        <translation>paso {stride}</translation>
    </message>
    <message>
        <source>with bias</source>
        <translation>con sesgo</translation>
    </message>
    <message>
        <source>{before} before and {after} after</source>
        <translation>{before} antes y {after} después</translation>
    </message>
    <message>
        <source>{filters} kernels of {kernel} slide over all {depth} input maps and make {filters} maps ({settings}).</source>
        <translation>{filters} kernels de {kernel} recorren los {depth} mapas de entrada y producen {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>{filters} kernels of {kernel} slide over the input map and make {filters} maps ({settings}).</source>
        <translation>{filters} kernels de {kernel} recorren el mapa de entrada y producen {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>{filters} kernels of {kernel}, each over the {depth} input maps of its group ({groups} groups), make {filters} maps ({settings}).</source>
        <translation>{filters} kernels de {kernel}, cada uno sobre los {depth} mapas de entrada de su grupo ({groups} grupos), producen {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>{sentence} Its tensors have the channels first.</source>
        <translation>{sentence} Sus tensores llevan primero los canales.</translation>
    </message>
    <message>
        <source>{top} above, {bottom} below, {left} left, {right} right</source>
        <translation>{top} arriba, {bottom} abajo, {left} a la izquierda, {right} a la derecha</translation>
    </message>
    <message>
        <source>{type} acts in training alone; here it passes everything on.</source>
        <translation>{type} solo actúa al entrenar; aquí deja pasar todo.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>A convolution has at least 1 filter.</source>
        <translation>Una convolución tiene al menos 1 filtro.</translation>
    </message>
    <message>
        <source>A window has at least 1 cell.</source>
        <translation>Una ventana tiene al menos 1 celda.</translation>
    </message>
    <message>
        <source>A window of {kernel} columns does not fit into {cells} columns with {padding} added left and right: the largest is {bound}.</source>
        <translation>Una ventana de {kernel} columnas no cabe en {cells} columnas con {padding} más a izquierda y derecha: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>A window of {kernel} columns does not fit into {cells} columns without padding: the largest is {bound}.</source>
        <translation>Una ventana de {kernel} columnas no cabe en {cells} columnas sin relleno: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>A window of {kernel} rows does not fit into {cells} rows with {padding} added above and below: the largest is {bound}.</source>
        <translation>Una ventana de {kernel} filas no cabe en {cells} filas con {padding} más arriba y abajo: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>A window of {kernel} rows does not fit into {cells} rows without padding: the largest is {bound}.</source>
        <translation>Una ventana de {kernel} filas no cabe en {cells} filas sin relleno: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>Dilation 1 is a kernel without holes.</source>
        <translation>Dilatación 1 es un kernel sin huecos.</translation>
    </message>
    <message>
        <source>It would make {height} × {width} × {maps} cells; the lab computes at most {most}.</source>
        <translation>Daría {height} × {width} × {maps} celdas; el laboratorio calcula {most} como máximo.</translation>
    </message>
    <message>
        <source>It would make {maps} maps; the lab shows at most {most}.</source>
        <translation>Daría {maps} mapas; el laboratorio muestra {most} como máximo.</translation>
    </message>
    <message>
        <source>Padding 0 adds nothing: the same as “valid”.</source>
        <translation>Relleno 0 no añade nada: lo mismo que «valid».</translation>
    </message>
    <message>
        <source>The kernel reaches over {reach} columns, and with padding {padding} there are {room}.</source>
        <translation>El kernel abarca {reach} columnas, y con relleno {padding} hay {room}.</translation>
    </message>
    <message>
        <source>The kernel reaches over {reach} rows, and with padding {padding} there are {room}.</source>
        <translation>El kernel abarca {reach} filas, y con relleno {padding} hay {room}.</translation>
    </message>
    <message>
        <source>The lab adds at most {most} cells on a side.</source>
        <translation>El laboratorio añade como máximo {most} celdas por lado.</translation>
    </message>
    <message>
        <source>The lab&apos;s convolutions have at most {most} filters.</source>
        <translation>Las convoluciones del laboratorio tienen como máximo {most} filtros.</translation>
    </message>
    <message>
        <source>The lab&apos;s largest dilation is {most}.</source>
        <translation>La mayor dilatación del laboratorio es {most}.</translation>
    </message>
    <message>
        <source>The lab&apos;s largest stride is {most}.</source>
        <translation>El mayor paso (stride) del laboratorio es {most}.</translation>
    </message>
    <message>
        <source>The lab&apos;s largest window has {most} cells on a side.</source>
        <translation>La mayor ventana del laboratorio tiene {most} celdas de lado.</translation>
    </message>
    <message>
        <source>With a stride below 1 the window would not move on.</source>
        <translation>Con un paso (stride) menor que 1 la ventana no avanzaría.</translation>
    </message>
    <message>
        <source>With dilation {dilation}, {kernel} columns reach over {reach}, and there are {room}: the largest is {bound}.</source>
        <translation>Con dilatación {dilation}, {kernel} columnas abarcan {reach}, y hay {room}: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>With dilation {dilation}, {kernel} rows reach over {reach}, and there are {room}: the largest is {bound}.</source>
        <translation>Con dilatación {dilation}, {kernel} filas abarcan {reach}, y hay {room}: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>With padding {padding}, a window of {kernel} would hold nothing but padding at the border: the largest is {bound}.</source>
        <translation>Con relleno {padding}, una ventana de {kernel} solo contendría relleno en el borde: el máximo es {bound}.</translation>
    </message>
    <message>
        <source>With padding {padding}, a window of {kernel} would hold nothing but padding at the border: the smallest is {bound}.</source>
        <translation>Con relleno {padding}, una ventana de {kernel} solo contendría relleno en el borde: el mínimo es {bound}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>MapsHeader</name>
    <message>
        <source>As fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Tantos como quepan</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por parecido</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Por fuerza</translation>
    </message>
    <message>
        <source>By the mean of their absolute values</source>
        <translation>Por la media de sus valores absolutos</translation>
    </message>
    <message>
        <source>Each beside the one most like it</source>
        <translation>Cada uno junto al que más se le parece</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <source>Maps in a row</source>
        <translation>Mapas por fila</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Capa siguiente</translation>
    </message>
    <message>
        <source>Numbers as CSV</source>
        <translation>Números como CSV</translation>
    </message>
    <message>
        <source>Numbers as NPY</source>
        <translation>Números como NPY</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>Orden de los mapas</translation>
    </message>
    <message>
        <source>Picture as PNG</source>
        <translation>Imagen como PNG</translation>
    </message>
    <message>
        <source>Picture as SVG</source>
        <translation>Imagen como SVG</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>{count} a row</source>
        <translation>{count} por fila</translation>
    </message>
</context>
<context>
    <name>MapsPanel</name>
    <message>
        <source>All maps of the layer</source>
        <translation>Todos los mapas de la capa</translation>
    </message>
    <message>
        <source>Colours of the maps</source>
        <translation>Colores de los mapas</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>One map, large</source>
        <translation>Un mapa, en grande</translation>
    </message>
    <message>
        <source>Pinned maps</source>
        <translation>Mapas fijados</translation>
    </message>
    <message>
        <source>Scroll the maps</source>
        <translation>Desplazar los mapas</translation>
    </message>
    <message>
        <source>Silent, constant and duplicate maps</source>
        <translation>Mapas mudos, constantes y duplicados</translation>
    </message>
    <message>
        <source>Zeros and silent maps, layer by layer</source>
        <translation>Ceros y mapas mudos, capa a capa</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Architectures of the course, untrained</source>
        <translation>Arquitecturas del curso, sin entrenar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a trained network: one that comes along, one of the course, or your own</source>
        <translation>Abrir una red entrenada: una incluida, una del curso o la suya</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Trained, with convviz</source>
        <translation>Entrenadas, con convviz</translation>
    </message>
</context>
<context>
    <name>NetworkBars</name>
    <message>
        <source>No digit yet: draw one.</source>
        <translation>Aún no hay dígito: dibuje uno.</translation>
    </message>
    <message>
        <source>No network is open.</source>
        <translation>No hay ninguna red abierta.</translation>
    </message>
    <message>
        <source>Nothing is fed to “{input}” yet: draw, or open a picture.</source>
        <translation>Aún no entra nada en “{input}”: dibuje o abra una imagen.</translation>
    </message>
    <message>
        <source>Nothing is fed yet: draw, or open a picture.</source>
        <translation>Aún no hay entrada: dibuje o abra una imagen.</translation>
    </message>
    <message>
        <source>The network puts out a picture.</source>
        <translation>La salida de la red es una imagen.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
</context>
<context>
    <name>NetworkCommands</name>
    <message>
        <source>Kept; drawings in the tray: {count}.</source>
        <translation>Guardado; dibujos en la bandeja: {count}.</translation>
    </message>
    <message>
        <source>This network has no classes to name.</source>
        <translation>Esta red no tiene clases que nombrar.</translation>
    </message>
</context>
<context>
    <name>NetworkCompare</name>
    <message>
        <source>A · {name}, as on the page</source>
        <translation>A · {name}, como en la página</translation>
    </message>
    <message>
        <source>A − B: no difference</source>
        <translation>A − B: sin diferencia</translation>
    </message>
    <message>
        <source>B · {name}, another input</source>
        <translation>B · {name}, otra entrada</translation>
    </message>
    <message>
        <source>B · {name}, the same input</source>
        <translation>B · {name}, la misma entrada</translation>
    </message>
    <message>
        <source>B · {name}, without your changes</source>
        <translation>B · {name}, sin sus cambios</translation>
    </message>
    <message>
        <source>Choose what stands beside: another input, another network, or this one without your changes. One cursor then moves in both.</source>
        <translation>Elija qué poner al lado: otra entrada, otra red o esta sin sus cambios. Un mismo cursor se mueve entonces en ambas.</translation>
    </message>
    <message>
        <source>Point at a number: the same one is marked in both.</source>
        <translation>Señale un número: el mismo se marca en ambas.</translation>
    </message>
    <message>
        <source>The layers have different shapes: the cursor is at the same relative place, and there is no difference.</source>
        <translation>Las capas tienen formas distintas: el cursor está en el mismo lugar relativo, y no hay diferencia.</translation>
    </message>
    <message>
        <source>colours from 0 to {number}</source>
        <translation>colores de 0 a {number}</translation>
    </message>
    <message>
        <source>colours to ±{number}</source>
        <translation>colores hasta ±{number}</translation>
    </message>
    <message>
        <source>each map on a range of its own</source>
        <translation>cada mapa con su propio rango</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation>mapa {map}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>unidad {unit}</translation>
    </message>
</context>
<context>
    <name>NetworkFacts</name>
    <message>
        <source>Mean ± deviation</source>
        <translation>Media ± desviación</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-sumas</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>No numéricos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Silent maps</source>
        <translation>Mapas mudos</translation>
    </message>
    <message>
        <source>Silent units</source>
        <translation>Unidades mudas</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Zeros, layer by layer</source>
        <translation>Ceros, capa a capa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>those of {layer}</source>
        <translation>los de {layer}</translation>
    </message>
    <message>
        <source>{count} of {maps}</source>
        <translation>{count} de {maps}</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>That belongs in the kernel lab; open it there.</source>
        <translation>Eso es del laboratorio de kernels; ábralo allí.</translation>
    </message>
</context>
<context>
    <name>NetworkInput</name>
    <message>
        <source>28 × 28 in grey is the size of handwritten digits.</source>
        <translation>28 × 28 en gris es el tamaño de los dígitos manuscritos.</translation>
    </message>
    <message>
        <source>It takes no picture: open an array of its shape.</source>
        <translation>No recibe imágenes: abra un array de su forma.</translation>
    </message>
    <message>
        <source>It takes numbers of words: open an array of its shape.</source>
        <translation>Recibe números de palabras: abra un array de su forma.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay dibujo</translation>
    </message>
    <message>
        <source>The ink, its longer side 20 pixels long</source>
        <translation>La tinta, con su lado mayor de 20 píxeles</translation>
    </message>
    <message>
        <source>The range is guessed from what the first batch normalisation remembers.</source>
        <translation>El rango se supone por lo que recuerda la primera normalización por lotes.</translation>
    </message>
    <message>
        <source>The range is guessed: the file does not say, and 0 to 1 is most common.</source>
        <translation>El rango se supone: el archivo no lo dice, y de 0 a 1 es lo más común.</translation>
    </message>
    <message>
        <source>The range is that of the Keras application with these layer names.</source>
        <translation>El rango es el de la aplicación de Keras con estos nombres de capas.</translation>
    </message>
    <message>
        <source>The range is the one that the network&apos;s own Normalization layer expects.</source>
        <translation>El rango es el que espera la propia capa Normalization de la red.</translation>
    </message>
    <message>
        <source>The range is the one that the network&apos;s own Rescaling layer expects.</source>
        <translation>El rango es el que espera la propia capa Rescaling de la red.</translation>
    </message>
    <message>
        <source>The row of numbers is as long as a square picture.</source>
        <translation>La fila de números es tan larga como una imagen cuadrada.</translation>
    </message>
    <message>
        <source>This input takes no picture: open an array of its shape.</source>
        <translation>Esta entrada no recibe imágenes: abra un array de su forma.</translation>
    </message>
    <message>
        <source>What is fed</source>
        <translation>Lo que recibe la red</translation>
    </message>
    <message>
        <source>What is fed: the ink&apos;s centre of mass in the middle of 28 × 28</source>
        <translation>Lo que recibe la red: el centro de masa de la tinta en medio de 28 × 28</translation>
    </message>
    <message>
        <source>What you gave; the part that is used is bright</source>
        <translation>Lo que usted dio; la parte que se usa se ve clara</translation>
    </message>
    <message>
        <source>Your drawing; the box is its ink</source>
        <translation>Su dibujo; el recuadro es su tinta</translation>
    </message>
</context>
<context>
    <name>NetworkKernels</name>
    <message>
        <source>Inputs of the explained cell</source>
        <translation>Entradas de la celda explicada</translation>
    </message>
    <message>
        <source>Products of the explained cell</source>
        <translation>Productos de la celda explicada</translation>
    </message>
    <message>
        <source>The weights of {layer} ({type}) cannot be shown as pictures.</source>
        <translation>Los pesos de {layer} ({type}) no se pueden mostrar como imágenes.</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <translation>Pesos de la capa</translation>
    </message>
    <message>
        <source>and {count} biases</source>
        <translation>y {count} sesgos</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <translation>canal {number}</translation>
    </message>
    <message>
        <source>filter {number}</source>
        <translation>filtro {number}</translation>
    </message>
    <message>
        <source>flattened map {number}</source>
        <translation>mapa aplanado {number}</translation>
    </message>
    <message>
        <source>input map {number}</source>
        <translation>mapa de entrada {number}</translation>
    </message>
    <message>
        <source>input {number}</source>
        <translation>entrada {number}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>unidad {number}</translation>
    </message>
    <message>
        <source>{count} channels: {names}</source>
        <translation>{count} canales: {names}</translation>
    </message>
    <message>
        <source>{filters} filters of one kernel each, {rows} × {columns}</source>
        <translation>{filters} filtros de un kernel cada uno, de {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} filters of {channels} kernels, {rows} × {columns}</source>
        <translation>{filters} filtros de {channels} kernels de {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} kernels of {rows} × {columns}, each for one map</source>
        <translation>{filters} kernels de {rows} × {columns}, cada uno para un mapa</translation>
    </message>
    <message>
        <source>{filters} units of {channels} flattened maps, {rows} × {columns}</source>
        <translation>{filters} unidades de {channels} mapas aplanados de {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} units of {columns} weights</source>
        <translation>{filters} unidades de {columns} pesos</translation>
    </message>
    <message>
        <source>{layer} ({type}) has learnt nothing: it has no weights.</source>
        <translation>{layer} ({type}) no ha aprendido nada: no tiene pesos.</translation>
    </message>
</context>
<context>
    <name>NetworkMaps</name>
    <message>
        <source>Each map by itself; bars: its share of the layer</source>
        <translation>Cada mapa por sí solo; barras: su parte de la capa</translation>
    </message>
    <message>
        <source>Fixed range</source>
        <translation>Rango fijo</translation>
    </message>
    <message>
        <source>Nothing is fed: draw a digit or open a picture.</source>
        <translation>No hay entrada: dibuje un dígito o abra una imagen.</translation>
    </message>
    <message>
        <source>Range of the layer</source>
        <translation>Rango de la capa</translation>
    </message>
    <message>
        <source>Range of the model</source>
        <translation>Rango del modelo</translation>
    </message>
    <message>
        <source>The input as a picture</source>
        <translation>La entrada como imagen</translation>
    </message>
    <message>
        <source>constant {value}</source>
        <translation>constante {value}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>has numbers that are NaN or infinite</source>
        <translation>tiene números NaN o infinitos</translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation>mapa {name}</translation>
    </message>
    <message>
        <source>nearly the same as map {name}</source>
        <translation>casi igual que el mapa {name}</translation>
    </message>
    <message>
        <source>of {count} maps</source>
        <translation>(de {count} mapas)</translation>
    </message>
    <message>
        <source>of {count} units</source>
        <translation>(de {count} unidades)</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>silenced by you</source>
        <translation>silenciado por usted</translation>
    </message>
    <message>
        <source>silent: 0 everywhere for this input</source>
        <translation>mudo: 0 en todas partes con esta entrada</translation>
    </message>
    <message>
        <source>unit {name}</source>
        <translation>unidad {name}</translation>
    </message>
    <message>
        <source>{count} constant</source>
        <translation>constantes: {count}</translation>
    </message>
    <message>
        <source>{count} duplicates</source>
        <translation>duplicados: {count}</translation>
    </message>
    <message>
        <source>{count} maps of {height} × {width}</source>
        <translation>{count} mapas de {height} × {width}</translation>
    </message>
    <message>
        <source>{count} not a number</source>
        <translation>no numéricos: {count}</translation>
    </message>
    <message>
        <source>{count} silenced by you</source>
        <translation>silenciados por usted: {count}</translation>
    </message>
    <message>
        <source>{count} silent</source>
        <translation>mudos: {count}</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>{layer}: {zeros} zeros, {silent} of the maps silent</source>
        <translation>{layer}: {zeros} de ceros, {silent} de mapas mudos</translation>
    </message>
    <message>
        <source>{maps}, none silent, constant or twice there</source>
        <translation>{maps}, ninguno mudo, constante ni repetido</translation>
    </message>
    <message>
        <source>{units}, none of them 0</source>
        <translation>{units}, ninguna a 0</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>All maps of a layer</source>
        <translation>Todos los mapas de una capa</translation>
    </message>
    <message>
        <source>All weights of a layer</source>
        <translation>Todos los pesos de una capa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Drawings that you kept, and how many were right</source>
        <translation>Los dibujos que usted guardó y cuántos acertó la red</translation>
    </message>
    <message>
        <source>Every layer in a table</source>
        <translation>Cada capa en una tabla</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The whole network, from input to answer</source>
        <translation>Toda la red, de la entrada a la respuesta</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Redes entrenadas</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Two inputs or two networks side by side</source>
        <translation>Dos entradas o dos redes lado a lado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>NetworkTitle</name>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>{count} multiply-adds</source>
        <translation>{count} mult.-sumas</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
</context>
<context>
    <name>NetworkTray</name>
    <message>
        <source>Draw a digit and press its key, or “Keep”: the tray counts how often the network was right, and shows which drawings fooled it.</source>
        <translation>Dibuje un dígito y pulse su tecla, o «Guardar como»: la bandeja cuenta cuántas veces acertó la red y muestra qué dibujos la engañaron.</translation>
    </message>
    <message>
        <source>Drawing {number}, kept {time}</source>
        <translation>Dibujo {number}, guardado {time}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Etiqueta: {label}</translation>
    </message>
    <message>
        <source>No kept drawing is like that.</source>
        <translation>Ningún dibujo guardado es así.</translation>
    </message>
    <message>
        <source>drawing {number}, label {label}</source>
        <translation>dibujo {number}, etiqueta {label}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>nothing labelled yet</source>
        <translation>aún sin etiquetas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <source>{count} × {true}, rightly said</source>
        <translation>{count} × {true}, bien respondido</translation>
    </message>
    <message>
        <source>{count} × {true}, taken for {said}</source>
        <translation>{count} × {true}, tomado por {said}</translation>
    </message>
    <message>
        <source>{network} said {answer}: {verdict}</source>
        <translation>{network} dijo {answer}: {verdict}</translation>
    </message>
    <message>
        <source>{right} of {count} right ({percent} %)</source>
        <translation>{right} de {count} bien ({percent} %)</translation>
    </message>
</context>
<context>
    <name>NetworkWorkspace</name>
    <message>
        <source>Change a weight</source>
        <translation>Cambiar un peso</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>Cambiar la entrada</translation>
    </message>
    <message>
        <source>Change the input beside</source>
        <translation>Cambiar la entrada de al lado</translation>
    </message>
    <message>
        <source>Change the network</source>
        <translation>Cambiar la red</translation>
    </message>
    <message>
        <source>Change the preparation</source>
        <translation>Cambiar la preparación</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Cambiar la vista</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Borrar el dibujo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Name the classes</source>
        <translation>Nombrar las clases</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Abrir red</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir trabajo</translation>
    </message>
    <message>
        <source>Silence a kernel</source>
        <translation>Silenciar un kernel</translation>
    </message>
    <message>
        <source>Silence a map</source>
        <translation>Silenciar un mapa</translation>
    </message>
    <message>
        <source>Swap what is compared</source>
        <translation>Intercambiar lo que se compara</translation>
    </message>
    <message>
        <source>Undo all changes to the network</source>
        <translation>Deshacer todos los cambios de la red</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NumberDelegate</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>NumberGrid</name>
    <message>
        <source>Numbers of the input</source>
        <translation>Números de la entrada</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>row {row}, column {column}: {number}</source>
        <translation>fila {row}, columna {column}: {number}</translation>
    </message>
</context>
<context>
    <name>NumbersExport</name>
    <message>
        <source>Export an array (NPY)</source>
        <translation>Exportar un array (NPY)</translation>
    </message>
    <message>
        <source>Export numbers (CSV)</source>
        <translation>Exportar números (CSV)</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Array de NumPy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>NumbersExportDialog</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Numbers of</source>
        <translation>Números de</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>{shape} numbers, unrounded</source>
        <translation>{shape} números, sin redondear</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Channel shown in the table</source>
        <translation>Canal mostrado en la tabla</translation>
    </message>
    <message>
        <source>Channel {number}</source>
        <translation>Canal {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy the selected block</source>
        <translation>Copiar el bloque seleccionado</translation>
    </message>
    <message>
        <source>Edit as numbers</source>
        <translation>Editar como números</translation>
    </message>
    <message>
        <source>More for the numbers</source>
        <translation>Más para los números</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Open numbers (.csv, .npy)…</source>
        <translation>Abrir números (.csv, .npy)…</translation>
    </message>
    <message>
        <source>Paste a block at the selected cell</source>
        <translation>Pegar un bloque en la celda seleccionada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Same number of rows and columns</source>
        <translation>Igual número de filas y columnas</translation>
    </message>
    <message>
        <source>Save as .csv…</source>
        <translation>Guardar como .csv…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Size of the grid</source>
        <translation>Tamaño de la cuadrícula</translation>
    </message>
    <message>
        <source>The numbers as a picture</source>
        <translation>Los números como imagen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No layer is selected.</source>
        <translation>No hay ninguna capa seleccionada.</translation>
    </message>
    <message>
        <source>constant {value}</source>
        <translation>constante {value}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation>mapa {name}</translation>
    </message>
    <message>
        <source>map {number} of {count}</source>
        <translation>mapa {number} de {count}</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>sees {seen}
of {all} ({share} %)</source>
        <translation>ve {seen}
de {all} ({share} %)</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>unit {number} of {count}</source>
        <translation>unidad {number} de {count}</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Draw every block as one</source>
        <translation>Dibujar cada bloque como uno</translation>
    </message>
    <message>
        <source>Draw every layer</source>
        <translation>Dibujar cada capa</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Buscar una capa</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Naranja y azul</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Mostrar toda la red</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
</context>
<context>
    <name>OverviewMenu</name>
    <message>
        <source>Let this map be heard again</source>
        <translation>Reactivar este mapa</translation>
    </message>
    <message>
        <source>Open in the wall of maps</source>
        <translation>Abrir en el mural de mapas</translation>
    </message>
    <message>
        <source>Pin this map to compare</source>
        <translation>Fijar este mapa para comparar</translation>
    </message>
    <message>
        <source>Show the kernels</source>
        <translation>Mostrar los kernels</translation>
    </message>
    <message>
        <source>Silence this map</source>
        <translation>Silenciar este mapa</translation>
    </message>
    <message>
        <source>Unpin this map</source>
        <translation>Soltar este mapa</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>OverviewScale</name>
    <message>
        <source>Colour scale</source>
        <translation>Escala de colores</translation>
    </message>
    <message>
        <source>The colours of the selected layer</source>
        <translation>Los colores de la capa seleccionada</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Network graph</source>
        <translation>Grafo de la red</translation>
    </message>
</context>
<context>
    <name>OwnKernel</name>
    <message>
        <source>They add up to 0, so flat areas give 0 and only changes are left.</source>
        <translation>Suman 0, de modo que las zonas uniformes dan 0 y solo quedan los cambios.</translation>
    </message>
    <message>
        <source>They add up to 1, so flat areas keep their value.</source>
        <translation>Suman 1, de modo que las zonas uniformes conservan su valor.</translation>
    </message>
    <message>
        <source>They add up to {sum}, so flat areas come out {sum} times as large.</source>
        <translation>Suman {sum}, de modo que las zonas uniformes salen multiplicadas por {sum}.</translation>
    </message>
    <message>
        <source>Weights set by hand.</source>
        <translation>Pesos puestos a mano.</translation>
    </message>
</context>
<context>
    <name>PaddingControls</name>
    <message>
        <source>As much as keeps the size at stride 1; Keras adds an odd cell at the bottom right.</source>
        <translation>Lo justo para conservar el tamaño con paso 1; si el total es impar, Keras pone la celda de más abajo y a la derecha.</translation>
    </message>
    <message>
        <source>No padding: windows lie wholly inside.</source>
        <translation>Sin relleno: las ventanas quedan enteras dentro de la entrada.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno (padding)</translation>
    </message>
    <message>
        <source>Padding cells on every side</source>
        <translation>Celdas de relleno en cada lado</translation>
    </message>
    <message>
        <source>So much that every window that overlaps the input counts.</source>
        <translation>Lo justo para que cuente toda ventana que toca la entrada.</translation>
    </message>
    <message>
        <source>The outermost cells go on.</source>
        <translation>Las celdas más externas continúan.</translation>
    </message>
    <message>
        <source>The picture again from its other side.</source>
        <translation>La imagen otra vez, desde su otro lado.</translation>
    </message>
    <message>
        <source>The picture mirrored at its outermost cells.</source>
        <translation>La imagen reflejada en sus celdas más externas.</translation>
    </message>
    <message>
        <source>The same number of cells on every side.</source>
        <translation>El mismo número de celdas en cada lado.</translation>
    </message>
    <message>
        <source>What stands in the padding</source>
        <translation>Lo que hay en el relleno</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>borde</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>reflejo</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>ciclo</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Export a drawing (SVG)</source>
        <translation>Exportar un dibujo (SVG)</translation>
    </message>
    <message>
        <source>Export a picture (PNG)</source>
        <translation>Exportar una imagen (PNG)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>All of it is used, stretched to fit</source>
        <translation>Se usa entera, estirada hasta encajar</translation>
    </message>
    <message>
        <source>All of it is used, with black bars</source>
        <translation>Se usa entera, con barras negras</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte una imagen aquí</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>How another shape is fitted</source>
        <translation>Cómo se ajusta otro formato</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Con barras</translation>
    </message>
    <message>
        <source>One plane: the brightness</source>
        <translation>Un plano: el brillo</translation>
    </message>
    <message>
        <source>Open a picture or a grid of numbers</source>
        <translation>Abrir una imagen o una cuadrícula de números</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste a picture or numbers</source>
        <translation>Pegar una imagen o números</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Planes side by side</source>
        <translation>Planos lado a lado</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Red, green and blue each as a grid of its own</source>
        <translation>Rojo, verde y azul, cada uno en su propia cuadrícula</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>The largest middle part is used</source>
        <translation>Se usa la mayor parte central</translation>
    </message>
    <message>
        <source>The picture, and the part of it that is used</source>
        <translation>La imagen y la parte de ella que se usa</translation>
    </message>
    <message>
        <source>Three planes: red, green and blue</source>
        <translation>Tres planos: rojo, verde y azul</translation>
    </message>
</context>
<context>
    <name>PicturesCard</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Unpin this map</source>
        <translation>Soltar este mapa</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Something went wrong in convviz</source>
        <translation>Algo salió mal en convviz</translation>
    </message>
    <message>
        <source>This is a mistake in convviz, not yours. Your work is still open, and you can go on or save it.</source>
        <translation>El error es de convviz, no suyo. Su trabajo sigue abierto, y puede continuar o guardarlo.</translation>
    </message>
    <message>
        <source>What to send with a report</source>
        <translation>Qué enviar con un informe</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>All layers share one range of colours</source>
        <translation>Todas las capas comparten un rango de colores</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Rango de colores</translation>
    </message>
    <message>
        <source>Colours stand for the same numbers on any input</source>
        <translation>Los colores significan los mismos números con cualquier entrada</translation>
    </message>
    <message>
        <source>Every map has all colours; a bar tells how strong it is</source>
        <translation>Cada mapa tiene todos los colores; una barra dice su fuerza</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Largest value of the fixed range</source>
        <translation>Valor mayor del rango fijo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The maps of a layer share one range of colours</source>
        <translation>Los mapas de una capa comparten un rango de colores</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A padding cell, used by {count} outputs of a map.</source>
        <translation>Una celda de relleno, usada por {count} salidas de un mapa.</translation>
    </message>
    <message>
        <source>Point at any cell or weight. Click pins it, Esc lets go.</source>
        <translation>Señale cualquier celda o peso. Un clic lo fija, Esc lo suelta.</translation>
    </message>
    <message>
        <source>This cell is {value}, and no output uses it.</source>
        <translation>Esta celda vale {value}, y ninguna salida la usa.</translation>
    </message>
    <message>
        <source>This cell is {value}, used by one output of a map.</source>
        <translation>Esta celda vale {value} y la usa una salida de un mapa.</translation>
    </message>
    <message>
        <source>This cell is {value}, used by {count} outputs of a map.</source>
        <translation>Esta celda vale {value} y la usan {count} salidas de un mapa.</translation>
    </message>
    <message>
        <source>This one weight is {value} and is used {count} times.</source>
        <translation>Este único peso vale {value} y se usa {count} veces.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>ReplayMenu</name>
    <message>
        <source>Replay through another network</source>
        <translation>Repetir con otra red</translation>
    </message>
    <message>
        <source>Show every kept drawing to another network and count how often it is right</source>
        <translation>Mostrar cada dibujo guardado a otra red y contar cuántas veces acierta</translation>
    </message>
</context>
<context>
    <name>RivalMenu</name>
    <message>
        <source>Another network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <source>Compare with another network</source>
        <translation>Comparar con otra red</translation>
    </message>
    <message>
        <source>The same input through another network</source>
        <translation>La misma entrada por otra red</translation>
    </message>
</context>
<context>
    <name>RivalSide</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the drawing beside</source>
        <translation>Borrar el dibujo de al lado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw instead of the picture</source>
        <translation>Dibujar en lugar de la imagen</translation>
    </message>
    <message>
        <source>Draw the other input here</source>
        <translation>Dibuje aquí la otra entrada</translation>
    </message>
    <message>
        <source>Open a picture as the other input</source>
        <translation>Abrir una imagen como la otra entrada</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Astronaut</source>
        <translation>Astronauta</translation>
    </message>
    <message>
        <source>Brick wall</source>
        <translation>Pared de ladrillo</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>Clock in motion</source>
        <translation>Reloj en movimiento</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Convolution arithmetic</source>
        <translation>Aritmética de la convolución</translation>
    </message>
    <message>
        <source>Convolution arithmetic, with stride</source>
        <translation>Aritmética de la convolución, con paso</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Counting from 0 to 35</source>
        <translation>Cuenta de 0 a 35</translation>
    </message>
    <message>
        <source>Cup of coffee</source>
        <translation>Taza de café</translation>
    </message>
    <message>
        <source>Diagonal edge</source>
        <translation>Borde diagonal</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Dígito {digit}</translation>
    </message>
    <message>
        <source>Digit {digit} in one stroke</source>
        <translation>Dígito {digit} de un solo trazo</translation>
    </message>
    <message>
        <source>Digit {digit} with a bar</source>
        <translation>Dígito {digit} con barra</translation>
    </message>
    <message>
        <source>Digit {digit} with a flag</source>
        <translation>Dígito {digit} con bandera</translation>
    </message>
    <message>
        <source>Digit {digit} with a flat top</source>
        <translation>Dígito {digit} con techo recto</translation>
    </message>
    <message>
        <source>Digit {digit} with a foot</source>
        <translation>Dígito {digit} con base</translation>
    </message>
    <message>
        <source>Digit {digit} with a loop</source>
        <translation>Dígito {digit} con bucle</translation>
    </message>
    <message>
        <source>Digit {digit}, curved</source>
        <translation>Dígito {digit}, curvo</translation>
    </message>
    <message>
        <source>Digit {digit}, narrow</source>
        <translation>Dígito {digit}, estrecho</translation>
    </message>
    <message>
        <source>Digit {digit}, open</source>
        <translation>Dígito {digit}, abierto</translation>
    </message>
    <message>
        <source>Digit {digit}, round</source>
        <translation>Dígito {digit}, redondo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Galaxies</source>
        <translation>Galaxias</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Hierba</translation>
    </message>
    <message>
        <source>Gravel</source>
        <translation>Grava</translation>
    </message>
    <message>
        <source>Horizontal edge</source>
        <translation>Borde horizontal</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Letter A</source>
        <translation>Letra A</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Numbers for a 1×1 convolution</source>
        <translation>Números para una convolución 1×1</translation>
    </message>
    <message>
        <source>Numbers for pooling</source>
        <translation>Números para el pooling</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation>Texto impreso</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anillos</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Cohete</translation>
    </message>
    <message>
        <source>Small grids</source>
        <translation>Cuadrículas pequeñas</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Vertical edge</source>
        <translation>Borde vertical</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Array de NumPy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The last workspace could not be read, so this is a fresh one.</source>
        <translation>No se pudo leer el último trabajo, por eso este es nuevo.</translation>
    </message>
    <message>
        <source>convviz ended unexpectedly last time; your work is back.</source>
        <translation>La última vez, convviz terminó de forma inesperada; su trabajo está de vuelta.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SizesDialog</name>
    <message>
        <source>Input size</source>
        <translation>Tamaño de la entrada</translation>
    </message>
    <message>
        <source>Size {axis} of {name}</source>
        <translation>Tamaño {axis} de {name}</translation>
    </message>
    <message>
        <source>“{name}” leaves the size of its input open. What shall it look at?</source>
        <translation>«{name}» deja abierto el tamaño de su entrada. ¿Qué tamaño debe mirar?</translation>
    </message>
</context>
<context>
    <name>StageControls</name>
    <message>
        <source>Dilation</source>
        <translation>Dilatación</translation>
    </message>
    <message>
        <source>Keras refuses this pair: stride and dilation both above 1.</source>
        <translation>Keras rechaza este par: paso (stride) y dilatación &gt; 1.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows and columns alike</source>
        <translation>Filas y columnas iguales</translation>
    </message>
    <message>
        <source>Slope below 0</source>
        <translation>Pendiente bajo 0</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso (stride)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{setting}, columns</source>
        <translation>{setting}, columnas</translation>
    </message>
    <message>
        <source>{setting}, rows</source>
        <translation>{setting}, filas</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Change into</source>
        <translation>Convertir en</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>A maximum filter has no weights: it takes the largest value of each window.</source>
        <translation>Un filtro de máximo no tiene pesos: toma el valor mayor de cada ventana.</translation>
    </message>
    <message>
        <source>A median filter has no weights: it sorts each window and takes the value in the middle.</source>
        <translation>Un filtro de mediana no tiene pesos: ordena cada ventana y toma el valor central.</translation>
    </message>
    <message>
        <source>A minimum filter has no weights: it takes the smallest value of each window.</source>
        <translation>Un filtro de mínimo no tiene pesos: toma el valor menor de cada ventana.</translation>
    </message>
    <message>
        <source>A sigmoid has no weights: it squeezes each value by itself to between 0 and 1.</source>
        <translation>Una sigmoide no tiene pesos: comprime cada valor, uno a uno, entre 0 y 1.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valor absoluto</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling promedio</translation>
    </message>
    <message>
        <source>Average pooling has no weights: it takes the mean of each window.</source>
        <translation>El pooling promedio no tiene pesos: toma la media de cada ventana.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Depthwise</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolución depthwise</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU has no weights: it keeps positive values and shrinks negative ones by its slope.</source>
        <translation>La Leaky ReLU no tiene pesos: conserva los valores positivos y reduce los negativos con su pendiente.</translation>
    </message>
    <message>
        <source>Max-pooling</source>
        <translation>Max-pooling</translation>
    </message>
    <message>
        <source>Max-pooling has no weights: it takes the largest value of each window.</source>
        <translation>El max-pooling no tiene pesos: toma el valor mayor de cada ventana.</translation>
    </message>
    <message>
        <source>Maximum filter</source>
        <translation>Filtro de máximo</translation>
    </message>
    <message>
        <source>Median filter</source>
        <translation>Filtro de mediana</translation>
    </message>
    <message>
        <source>Minimum filter</source>
        <translation>Filtro de mínimo</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU has no weights: it keeps each positive value and makes the others 0.</source>
        <translation>La ReLU no tiene pesos: conserva cada valor positivo y pone los demás a 0.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Tanh has no weights: it squeezes each value by itself to between −1 and 1.</source>
        <translation>La tanh no tiene pesos: comprime cada valor, uno a uno, entre −1 y 1.</translation>
    </message>
    <message>
        <source>The absolute value has no weights: it takes the sign from each value by itself.</source>
        <translation>El valor absoluto no tiene pesos: quita el signo a cada valor, uno a uno.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transpuesta</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>Convolución transpuesta</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>More for this stage</source>
        <translation>Más para esta etapa</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>Bajar la etapa</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>Subir la etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The lab takes at most {most} stages.</source>
        <translation>El laboratorio admite como máximo {most} etapas.</translation>
    </message>
</context>
<context>
    <name>StoppedStrip</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Qué ocupa su lugar</translation>
    </message>
    <message>
        <source>by a rescaling from 0 … 255 to 0 … 1</source>
        <translation>por un cambio de escala de 0 … 255 a 0 … 1</translation>
    </message>
    <message>
        <source>by a rescaling from 0 … 255 to −1 … 1</source>
        <translation>por un cambio de escala de 0 … 255 a −1 … 1</translation>
    </message>
    <message>
        <source>by nothing: what comes in goes out</source>
        <translation>por nada: lo que entra sale</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Connected to</source>
        <translation>Conectada a</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-sumas</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Forma de salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>The weights are those of {layer}, counted there.</source>
        <translation>Los pesos son los de {layer}, contados allí.</translation>
    </message>
    <message>
        <source>This layer learns nothing.</source>
        <translation>Esta capa no aprende nada.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>columns of the kernel</source>
        <translation>columnas del kernel</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>filters a channel</source>
        <translation>filtros por canal</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>input maps</source>
        <translation>mapas de entrada</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>rows of the kernel</source>
        <translation>filas del kernel</translation>
    </message>
    <message>
        <source>shared with {layer}</source>
        <translation>compartidos con {layer}</translation>
    </message>
    <message>
        <source>steps of the kernel</source>
        <translation>pasos del kernel</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varianza</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <source>{layers} layers · {parameters} parameters ({size}) · {products} multiply-adds · outputs {outputs}</source>
        <translation>{layers} capas · {parameters} parámetros ({size}) · {products} mult.-sumas · salidas {outputs}</translation>
    </message>
    <message>
        <source>{things}, each with {numbers}</source>
        <translation>{things}, cada cual con {numbers}</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy the table as text</source>
        <translation>Copiar la tabla como texto</translation>
    </message>
    <message>
        <source>Flowchart</source>
        <translation>Diagrama de flujo</translation>
    </message>
    <message>
        <source>Flowchart…</source>
        <translation>Diagrama…</translation>
    </message>
    <message>
        <source>How the parameters are counted</source>
        <translation>Cómo se cuentan los parámetros</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG: nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>Save as a flowchart</source>
        <translation>Guardar como diagrama de flujo</translation>
    </message>
    <message>
        <source>Save the flowchart</source>
        <translation>Guardar el diagrama de flujo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>All maps of a cell, then the next cell</source>
        <translation>Todos los mapas de una celda y luego la celda siguiente</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Primera celda</translation>
    </message>
    <message>
        <source>Last cell: show all</source>
        <translation>Última celda: mostrar todo</translation>
    </message>
    <message>
        <source>Loop: start again at the end</source>
        <translation>Repetir: volver a empezar al llegar al final</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>One map after the other</source>
        <translation>Un mapa después del otro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Output cell</source>
        <translation>Celda de la salida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Celda anterior</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>map by map</source>
        <translation>mapa a mapa</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>fila a fila</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All kept drawings, the newest first</source>
        <translation>Todos los dibujos guardados, primero los más nuevos</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>Otra clase…</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redibujar</translation>
    </message>
    <message>
        <source>Experiment tray</source>
        <translation>Bandeja de pruebas</translation>
    </message>
    <message>
        <source>Fooled it</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation>Dibujos guardados</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label what is selected</source>
        <translation>Etiquetar lo seleccionado</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Put the selected drawing back onto the pad (Return, or a double click)</source>
        <translation>Poner el dibujo seleccionado otra vez en el área de dibujo (Intro o doble clic)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replay through the network in a file</source>
        <translation>Repetir con la red de un archivo</translation>
    </message>
    <message>
        <source>Saving the tray…</source>
        <translation>Guardando la bandeja…</translation>
    </message>
    <message>
        <source>Show the others as well</source>
        <translation>Mostrar también los demás</translation>
    </message>
    <message>
        <source>Showing the drawings to the other network…</source>
        <translation>Mostrando los dibujos a la otra red…</translation>
    </message>
    <message>
        <source>Take what is selected out of the tray (Delete)</source>
        <translation>Sacar de la bandeja lo seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Those that were taken for something else</source>
        <translation>Los que se tomaron por otra cosa</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Redes entrenadas</translation>
    </message>
    <message>
        <source>Which drawings are shown</source>
        <translation>Qué dibujos se muestran</translation>
    </message>
</context>
<context>
    <name>TraySaving</name>
    <message>
        <source>Save the tray</source>
        <translation>Guardar la bandeja</translation>
    </message>
    <message>
        <source>Save the tray&apos;s pictures in a new folder in…</source>
        <translation>Guardar las imágenes de la bandeja en una carpeta nueva en…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The tray was saved: {path}</source>
        <translation>La bandeja se guardó: {path}</translation>
    </message>
</context>
<context>
    <name>TraySide</name>
    <message>
        <source>A new folder with what was drawn and what was fed, as PNG</source>
        <translation>Una carpeta nueva con lo que se dibujó y lo que recibió la red, como PNG</translation>
    </message>
    <message>
        <source>A row for each drawing: label, prediction, probability, network</source>
        <translation>Una fila por dibujo: etiqueta, predicción, probabilidad, red</translation>
    </message>
    <message>
        <source>Forget the replay</source>
        <translation>Olvidar la repetición</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <translation>Guardar PNG…</translation>
    </message>
    <message>
        <source>True class by row, what was said by column</source>
        <translation>Clase verdadera por fila, respuesta por columna</translation>
    </message>
    <message>
        <source>True class by row, what {network} said by column</source>
        <translation>Clase verdadera por fila, respuesta de {network} por columna</translation>
    </message>
    <message>
        <source>When kept: {accuracy}</source>
        <translation>Al guardar: {accuracy}</translation>
    </message>
    <message>
        <source>{count} without a label</source>
        <translation>sin etiqueta: {count}</translation>
    </message>
</context>
<context>
    <name>TrayWorkspace</name>
    <message>
        <source>Keep in the tray</source>
        <translation>Guardar en la bandeja</translation>
    </message>
    <message>
        <source>Label a kept drawing</source>
        <translation>Etiquetar un dibujo guardado</translation>
    </message>
    <message>
        <source>Remove from the tray</source>
        <translation>Quitar de la bandeja</translation>
    </message>
    <message>
        <source>The tray is full: it holds {count} drawings.</source>
        <translation>La bandeja está llena: contiene {count} dibujos.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: draw something first.</source>
        <translation>Aún no hay nada que guardar: dibuje algo primero.</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>All maps of a stage share one colour range</source>
        <translation>Todos los mapas de una etapa comparten un rango de colores</translation>
    </message>
    <message>
        <source>As a picture with middle grey for zero</source>
        <translation>Como imagen, con gris medio para el cero</translation>
    </message>
    <message>
        <source>As a picture: below black is black, above white is white</source>
        <translation>Como imagen: por debajo del negro es negro, por encima del blanco es blanco</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Every map has its own colour range</source>
        <translation>Cada mapa tiene su propio rango de colores</translation>
    </message>
    <message>
        <source>How large each value is, without its sign</source>
        <translation>El tamaño de cada valor, sin su signo</translation>
    </message>
    <message>
        <source>How results are shown</source>
        <translation>Cómo se muestran los resultados</translation>
    </message>
    <message>
        <source>Negative values blue, zero as the ground, positive orange</source>
        <translation>Negativos en azul, cero como el fondo, positivos en naranja</translation>
    </message>
    <message>
        <source>The colour range is that of the picture, whatever comes out</source>
        <translation>El rango de colores es el de la imagen, sea cual sea el resultado</translation>
    </message>
    <message>
        <source>What one colour range serves</source>
        <translation>A qué sirve un mismo rango de colores</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absoluto</translation>
    </message>
    <message>
        <source>blue–orange</source>
        <translation>azul–naranja</translation>
    </message>
    <message>
        <source>cividis</source>
        <translation>cividis</translation>
    </message>
    <message>
        <source>clamp</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>offset 128</source>
        <translation>más 128</translation>
    </message>
    <message>
        <source>range: layer</source>
        <translation>rango: capa</translation>
    </message>
    <message>
        <source>range: map</source>
        <translation>rango: mapa</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>con signo</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>viridis</translation>
    </message>
</context>
<context>
    <name>WallMenu</name>
    <message>
        <source>Let this map be heard again</source>
        <translation>Reactivar este mapa</translation>
    </message>
    <message>
        <source>Pin this map to compare</source>
        <translation>Fijar este mapa para comparar</translation>
    </message>
    <message>
        <source>Show the kernels</source>
        <translation>Mostrar los kernels</translation>
    </message>
    <message>
        <source>Silence this map</source>
        <translation>Silenciar este mapa</translation>
    </message>
    <message>
        <source>Unpin all maps</source>
        <translation>Soltar todos los mapas</translation>
    </message>
    <message>
        <source>Unpin this map</source>
        <translation>Soltar este mapa</translation>
    </message>
</context>
<context>
    <name>WeightGrid</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>weight row {row}, column {column}: {value}</source>
        <translation>peso de la fila {row}, columna {column}: {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeStrip</name>
    <message>
        <source>Close the welcome</source>
        <translation>Cerrar la bienvenida</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>Elegir una muestra</translation>
    </message>
    <message>
        <source>Watch the kernel step, with every number on screen, or begin with your own:</source>
        <translation>Vea avanzar el kernel, con cada número en pantalla, o empiece con algo suyo:</translation>
    </message>
</context>
<context>
    <name>WindowRail</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>XrayCard</name>
    <message>
        <source>All of it is used, stretched to fit</source>
        <translation>Se usa entera, estirada hasta encajar</translation>
    </message>
    <message>
        <source>All of it is used, with black bars</source>
        <translation>Se usa entera, con barras negras</translation>
    </message>
    <message>
        <source>As DenseNet learnt</source>
        <translation>Como aprendió DenseNet</translation>
    </message>
    <message>
        <source>As VGG16 and ResNet50 learnt</source>
        <translation>Como aprendieron VGG16 y ResNet50</translation>
    </message>
    <message>
        <source>As in picture files</source>
        <translation>Como en los archivos de imagen</translation>
    </message>
    <message>
        <source>Black is 0, white is 1</source>
        <translation>El negro es 0, el blanco es 1</translation>
    </message>
    <message>
        <source>Black is −1, white is 1</source>
        <translation>El negro es −1, el blanco es 1</translation>
    </message>
    <message>
        <source>Centre and scale as MNIST</source>
        <translation>Centro y escala de MNIST</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Dark ink on light paper becomes light on dark, as in MNIST</source>
        <translation>La tinta oscura sobre papel claro pasa a clara sobre oscuro, como en MNIST</translation>
    </message>
    <message>
        <source>How another shape is fitted</source>
        <translation>Cómo se ajusta otro formato</translation>
    </message>
    <message>
        <source>ImageNet, BGR</source>
        <translation>ImageNet, BGR</translation>
    </message>
    <message>
        <source>ImageNet, RGB</source>
        <translation>ImageNet, RGB</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Con barras</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>Rango de los números</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>The digits that the network learnt from were all made so: switch it off to see why it matters</source>
        <translation>Los dígitos de los que aprendió la red se hicieron todos así: desactívelo para ver por qué importa</translation>
    </message>
    <message>
        <source>The largest middle part is used</source>
        <translation>Se usa la mayor parte central</translation>
    </message>
    <message>
        <source>What the network is fed</source>
        <translation>Lo que recibe la red</translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>A digit somewhere in a picture: which one, and its box</source>
        <translation>Un dígito en alguna parte de una imagen: cuál es y su recuadro</translation>
    </message>
    <message>
        <source>A new head for cats and dogs on the frozen base of VGG16</source>
        <translation>Una cabeza nueva para gatos y perros sobre la base congelada de VGG16</translation>
    </message>
    <message>
        <source>Cats and dogs with dropout against overfitting</source>
        <translation>Gatos y perros con dropout contra el sobreajuste</translation>
    </message>
    <message>
        <source>Cats and dogs: four convolutions, one probability</source>
        <translation>Gatos y perros: cuatro convoluciones, una probabilidad</translation>
    </message>
    <message>
        <source>Handwritten digits without a convolution, to compare</source>
        <translation>Dígitos manuscritos sin convolución, para comparar</translation>
    </message>
    <message>
        <source>Handwritten digits: three convolutions, two dense layers</source>
        <translation>Dígitos manuscritos: tres convoluciones, dos capas densas</translation>
    </message>
    <message>
        <source>LeNet-5 for colour pictures: two convolutions, three dense layers</source>
        <translation>LeNet-5 para imágenes en color: dos convoluciones, tres capas densas</translation>
    </message>
    <message>
        <source>One branch applied to two pictures: is it the same digit?</source>
        <translation>Una rama aplicada a dos imágenes: ¿es el mismo dígito?</translation>
    </message>
    <message>
        <source>Ten kinds of small colour pictures: five convolutions and dropout</source>
        <translation>Diez tipos de imágenes pequeñas en color: cinco convoluciones y dropout</translation>
    </message>
    <message>
        <source>The residual network without its shortcuts, to compare</source>
        <translation>La red residual sin sus atajos, para comparar</translation>
    </message>
    <message>
        <source>Two inception modules: kernels of several sizes side by side</source>
        <translation>Dos módulos inception: kernels de varios tamaños lado a lado</translation>
    </message>
    <message>
        <source>Two pictures of digits go in, their sum comes out</source>
        <translation>Entran dos imágenes de dígitos, sale su suma</translation>
    </message>
    <message>
        <source>Two residual blocks: what a block learns is added to its input</source>
        <translation>Dos bloques residuales: lo que aprende un bloque se suma a su entrada</translation>
    </message>
    <message>
        <source>VGG16 without its top: thirteen convolutions that give features</source>
        <translation>VGG16 sin su parte final: trece convoluciones que dan características</translation>
    </message>
</context>
</TS>
