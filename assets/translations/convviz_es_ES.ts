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
        <source>The networks that come along learned from MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; CC BY 4.0), Oxford-IIIT Pet (Parkhi, Vedaldi, Zisserman, Jawahar; CC BY-SA 4.0) and CIFAR-10 (Krizhevsky, 2009).</source>
        <translation>Las redes incluidas aprendieron con MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; CC BY 4.0), Oxford-IIIT Pet (Parkhi, Vedaldi, Zisserman, Jawahar; CC BY-SA 4.0) y CIFAR-10 (Krizhevsky, 2009).</translation>
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
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
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
        <source>&amp;Larger text</source>
        <translation>&amp;Aumentar</translation>
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
        <source>&amp;Make a lesson</source>
        <translation>&amp;Hacer una lección</translation>
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
        <source>&amp;Point at what to explain</source>
        <translation>&amp;Explicar lo que señale</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Pr&amp;esentar</translation>
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
        <source>Animation (WebP)…</source>
        <translation>Animación (WebP)…</translation>
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
        <source>Code (Python)…</source>
        <translation>Código (Python)…</translation>
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
        <source>In curves: closer or farther</source>
        <translation>En las curvas: más cerca o más lejos</translation>
    </message>
    <message>
        <source>In curves: show all of them</source>
        <translation>En las curvas: mostrar todo</translation>
    </message>
    <message>
        <source>In curves: the epoch before or after</source>
        <translation>En las curvas: época anterior o siguiente</translation>
    </message>
    <message>
        <source>In the list of runs: delete</source>
        <translation>En la lista de entrenamientos: eliminar</translation>
    </message>
    <message>
        <source>In the list of runs: rename</source>
        <translation>En la lista de entrenamientos: renombrar</translation>
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
        <source>Page to print (PDF)…</source>
        <translation>Página para imprimir (PDF)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Presenting: blank screen, black or white</source>
        <translation>Al presentar: pantalla vacía, negra o blanca</translation>
    </message>
    <message>
        <source>Presenting: keep the picture</source>
        <translation>Al presentar: mantener la imagen</translation>
    </message>
    <message>
        <source>Presenting: laser pointer</source>
        <translation>Al presentar: puntero láser</translation>
    </message>
    <message>
        <source>Presenting: next or previous step</source>
        <translation>Al presentar: paso siguiente o anterior</translation>
    </message>
    <message>
        <source>Presenting: notes</source>
        <translation>Al presentar: notas</translation>
    </message>
    <message>
        <source>Presenting: show the answer</source>
        <translation>Al presentar: mostrar la respuesta</translation>
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
        <source>S&amp;maller text</source>
        <translation>&amp;Reducir</translation>
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
        <source>Start, pause or go on training</source>
        <translation>Iniciar, pausar o continuar el entrenamiento</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Video (MP4)…</source>
        <translation>Vídeo (MP4)…</translation>
    </message>
    <message>
        <source>W&amp;hat am I looking at?</source>
        <translation>¿&amp;Qué estoy viendo?</translation>
    </message>
    <message>
        <source>Worksheet (PDF)…</source>
        <translation>Hoja de ejercicios (PDF)…</translation>
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
        <source>Export an animation (WebP)</source>
        <translation>Exportar una animación (WebP)</translation>
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
        <source>Evenly spread</source>
        <translation>Repartidas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>{frames} of {cells} cells, {seconds} s, {size}</source>
        <translation>{frames} de {cells} celdas, {seconds} s, {size}</translation>
    </message>
    <message>
        <source>{frames} of {cells} pictures, {seconds} s, {size}</source>
        <translation>{frames} de {cells} imágenes, {seconds} s, {size}</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>not right</source>
        <translation>no es correcto</translation>
    </message>
</context>
<context>
    <name>ArgumentField</name>
    <message>
        <source>Rows and columns alike</source>
        <translation>Filas y columnas iguales</translation>
    </message>
    <message>
        <source>{name}, columns</source>
        <translation>{name}, columnas</translation>
    </message>
    <message>
        <source>{name}, rows</source>
        <translation>{name}, filas</translation>
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
    <name>Augment</name>
    <message>
        <source>All numbers times 1 ± this</source>
        <translation>Todos los números por 1 ± esto</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Changes made for handwritten digits are used, until one of these here is set instead.</source>
        <translation>Se usan cambios hechos para dígitos manuscritos, hasta que se defina aquí alguno de estos.</translation>
    </message>
    <message>
        <source>Changes made for photographs are used, until one of these here is set instead.</source>
        <translation>Se usan cambios hechos para fotografías, hasta que se defina aquí alguno de estos.</translation>
    </message>
    <message>
        <source>Choose a network to see how far changes may go.</source>
        <translation>Elija una red para ver hasta dónde pueden llegar los cambios.</translation>
    </message>
    <message>
        <source>Colours&apos; distances from grey times 1 ± this</source>
        <translation>Distancias de los colores al gris por 1 ± esto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Degrees, either way</source>
        <translation>Grados, hacia ambos lados</translation>
    </message>
    <message>
        <source>Degrees: the course&apos;s 0.2 is a fifth of a degree</source>
        <translation>Grados: el 0,2 del curso es un quinto de grado</translation>
    </message>
    <message>
        <source>Deviation of normal noise; white is 1</source>
        <translation>Desviación de un ruido normal; el blanco es 1</translation>
    </message>
    <message>
        <source>Distances from the mean times 1 ± this</source>
        <translation>Distancias a la media por 1 ± esto</translation>
    </message>
    <message>
        <source>Each side times 1 ± this; above 1 it gets smaller</source>
        <translation>Cada lado por 1 ± esto; por encima de 1 se achica</translation>
    </message>
    <message>
        <source>Every other picture is mirrored</source>
        <translation>Una de cada dos imágenes se refleja</translation>
    </message>
    <message>
        <source>Every other picture stands on its head</source>
        <translation>Una de cada dos imágenes queda cabeza abajo</translation>
    </message>
    <message>
        <source>Mirror left/right</source>
        <translation>Reflejar en horizontal</translation>
    </message>
    <message>
        <source>Mirror up/down</source>
        <translation>Reflejar en vertical</translation>
    </message>
    <message>
        <source>Mirror ↔</source>
        <translation>Espejo ↔</translation>
    </message>
    <message>
        <source>Mirror ↕</source>
        <translation>Espejo ↕</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the very same pictures.</source>
        <translation>Nada cambia: cada época muestra exactamente las mismas imágenes.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Share of the height</source>
        <translation>Fracción del alto</translation>
    </message>
    <message>
        <source>Share of the width</source>
        <translation>Fracción del ancho</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cizallamiento</translation>
    </message>
    <message>
        <source>Shift sideways</source>
        <translation>Despl. lateral</translation>
    </message>
    <message>
        <source>Shift up/down</source>
        <translation>Despl. vertical</translation>
    </message>
    <message>
        <source>Sides stretched against each other</source>
        <translation>Un lado estirado respecto al otro</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>again (wrap)</source>
        <translation>de nuevo (wrap)</translation>
    </message>
    <message>
        <source>black (constant)</source>
        <translation>negro (constant)</translation>
    </message>
    <message>
        <source>everything together</source>
        <translation>todo junto</translation>
    </message>
    <message>
        <source>last pixel (nearest)</source>
        <translation>último píxel (nearest)</translation>
    </message>
    <message>
        <source>mirrored (reflect)</source>
        <translation>reflejado (reflect)</translation>
    </message>
    <message>
        <source>{network} is being asked…</source>
        <translation>Preguntando a {network}…</translation>
    </message>
    <message>
        <source>{network} is being opened…</source>
        <translation>Abriendo {network}…</translation>
    </message>
    <message>
        <source>{network} takes {kept} of {count} changed pictures for {name}, as it takes the picture itself.</source>
        <translation>{network} toma {kept} de {count} imágenes cambiadas por {name}, igual que la propia imagen.</translation>
    </message>
    <message>
        <source>{picture}: {said}, another class than without changes</source>
        <translation>{picture}: {said}, otra clase que sin cambios</translation>
    </message>
    <message>
        <source>{transform}, no change</source>
        <translation>{transform}, sin cambio</translation>
    </message>
</context>
<context>
    <name>AugmentCanvas</name>
    <message>
        <source>All together, drawn at random: what the network learns from</source>
        <translation>Todos juntos, al azar: de lo que aprende la red</translation>
    </message>
    <message>
        <source>Each change alone, at its limits</source>
        <translation>Cada cambio por sí solo, en sus límites</translation>
    </message>
    <message>
        <source>One picture, changed</source>
        <translation>Una imagen, cambiada</translation>
    </message>
</context>
<context>
    <name>AugmentControls</name>
    <message>
        <source>Beyond the border</source>
        <translation>Fuera del borde</translation>
    </message>
    <message>
        <source>Leave every picture as it is</source>
        <translation>Dejar todas las imágenes como están</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Rotation 40, shifts 0.2, shear 0.2, zoom 0.2, mirrored, filled with the nearest pixel</source>
        <translation>Rotación 40, desplazamientos 0,2, cizallamiento 0,2, zoom 0,2, reflejo, relleno con el píxel más cercano</translation>
    </message>
    <message>
        <source>The course&apos;s</source>
        <translation>Del curso</translation>
    </message>
    <message>
        <source>The course&apos;s settings</source>
        <translation>Valores del curso</translation>
    </message>
    <message>
        <source>What stands beyond the border (fill_mode)</source>
        <translation>Lo que hay fuera del borde (fill_mode)</translation>
    </message>
</context>
<context>
    <name>AugmentPanel</name>
    <message>
        <source>Ask the network in a file</source>
        <translation>Preguntar a la red de un archivo</translation>
    </message>
    <message>
        <source>Changes while it learns</source>
        <translation>Cambios durante el entrenamiento</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Sortear de nuevo</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>The network that is asked</source>
        <translation>La red consultada</translation>
    </message>
    <message>
        <source>The network that says what it sees under each picture</source>
        <translation>La red que dice lo que ve debajo de cada imagen</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Redes entrenadas</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>1 more class</source>
        <translation>1 clase más</translation>
    </message>
    <message>
        <source>1 other: {rest}</source>
        <translation>otro: {rest}</translation>
    </message>
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
        <source>{source}: {height} × {width} cells make {count} numbers</source>
        <translation>{source}: {height} × {width} celdas dan {count} números</translation>
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
    <name>Build</name>
    <message>
        <source>1 filter of {kernel_size}</source>
        <translation>1 filtro de {kernel_size}</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>2 × 1 filter of {kernel_size}, shortcut</source>
        <translation>2 × 1 filtro de {kernel_size}, atajo</translation>
    </message>
    <message>
        <source>2 × {filters} filters of {kernel_size}, shortcut</source>
        <translation>2 × {filters} filtros de {kernel_size}, atajo</translation>
    </message>
    <message>
        <source>4 branches of 1 filter</source>
        <translation>4 ramas de 1 filtro</translation>
    </message>
    <message>
        <source>4 branches of {filters} filters</source>
        <translation>4 ramas de {filters} filtros</translation>
    </message>
    <message>
        <source>A function of every number, as a layer of its own.</source>
        <translation>Una función de cada número, como capa propia.</translation>
    </message>
    <message>
        <source>A whole network as one layer.</source>
        <translation>Una red entera como una sola capa.</translation>
    </message>
    <message>
        <source>All numbers of all maps in one row, ready for dense layers.</source>
        <translation>Todos los números de los mapas en una fila, listos para capas densas.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Brings every map to mean 0 and spread 1 over the batch, then scales and shifts it.</source>
        <translation>Lleva cada mapa a media 0 y desviación 1 en el lote, y luego lo escala y desplaza.</translation>
    </message>
    <message>
        <source>Convolutions of 1 × 1, 3 × 3 and 5 × 5 and a pooling side by side, put behind one another.</source>
        <translation>Convoluciones de 1 × 1, 3 × 3 y 5 × 5 y un pooling en paralelo, puestos uno tras otro.</translation>
    </message>
    <message>
        <source>Every cell several times: maps become larger.</source>
        <translation>Cada celda varias veces: los mapas se agrandan.</translation>
    </message>
    <message>
        <source>Every map filtered by itself, then mixed 1 × 1: a convolution with far fewer weights.</source>
        <translation>Cada mapa filtrado por sí solo, luego mezclados 1 × 1: muchos menos pesos.</translation>
    </message>
    <message>
        <source>Every map is filtered by itself, by a kernel of its own.</source>
        <translation>Cada mapa se filtra por sí solo, con un kernel propio.</translation>
    </message>
    <message>
        <source>Every number times a scale, plus an offset: 0–255 becomes 0–1.</source>
        <translation>Cada número por una escala más un valor: 0–255 pasa a 0–1.</translation>
    </message>
    <message>
        <source>Every unit adds up all numbers, each with a weight of its own.</source>
        <translation>Cada unidad suma todos los números, cada uno con un peso propio.</translation>
    </message>
    <message>
        <source>How many cells the window moves on each time.</source>
        <translation>Cuántas celdas avanza la ventana cada vez.</translation>
    </message>
    <message>
        <source>How many kernels every map has.</source>
        <translation>Cuántos kernels tiene cada mapa.</translation>
    </message>
    <message>
        <source>How many maps come out.</source>
        <translation>Cuántos mapas salen.</translation>
    </message>
    <message>
        <source>How many maps each of the four branches makes.</source>
        <translation>Cuántos mapas produce cada una de las cuatro ramas.</translation>
    </message>
    <message>
        <source>How many numbers come out.</source>
        <translation>Cuántos números salen.</translation>
    </message>
    <message>
        <source>How many rows above and below, and how many columns left and right.</source>
        <translation>Cuántas filas arriba y abajo, y cuántas columnas a la izquierda y a la derecha.</translation>
    </message>
    <message>
        <source>How often rows and columns are repeated.</source>
        <translation>Cuántas veces se repiten filas y columnas.</translation>
    </message>
    <message>
        <source>How slowly the kept mean and variance follow the batches.</source>
        <translation>Con qué lentitud siguen a los lotes la media y la varianza guardadas.</translation>
    </message>
    <message>
        <source>Input {name}: {shape}</source>
        <translation>Entrada {name}: {shape}</translation>
    </message>
    <message>
        <source>Into how many groups the maps are split that do not see each other.</source>
        <translation>En cuántos grupos, que no se ven entre sí, se dividen los mapas.</translation>
    </message>
    <message>
        <source>Is added to the variance, so that nothing is divided by zero.</source>
        <translation>Se suma a la varianza, para que nada se divida entre cero.</translation>
    </message>
    <message>
        <source>Kernels slide over all maps; each filter makes one new map.</source>
        <translation>Los kernels recorren todos los mapas; cada filtro hace uno nuevo.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Leaves out a random share of the numbers while it trains: against overfitting.</source>
        <translation>Deja fuera una parte al azar de los números al entrenar: contra el sobreajuste.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-sumas</translation>
    </message>
    <message>
        <source>Negative numbers are made small instead of zero.</source>
        <translation>Los números negativos se hacen pequeños en vez de cero.</translation>
    </message>
    <message>
        <source>Negative numbers become zero.</source>
        <translation>Los números negativos pasan a cero.</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Número a número</translation>
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
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Row {number}: {name}, {kind}, {state}</source>
        <translation>Fila {number}: {name}, {kind}, {state}</translation>
    </message>
    <message>
        <source>Rows and columns of zeros around every map.</source>
        <translation>Filas y columnas de ceros alrededor de cada mapa.</translation>
    </message>
    <message>
        <source>Rows of numbers</source>
        <translation>Filas de números</translation>
    </message>
    <message>
        <source>The distance between the kernel&apos;s taps; 1 has no holes between them.</source>
        <translation>La distancia entre los puntos del kernel; con 1 no hay huecos entre ellos.</translation>
    </message>
    <message>
        <source>The function that every number goes through at the end.</source>
        <translation>La función por la que pasa cada número al final.</translation>
    </message>
    <message>
        <source>The largest number of each window: maps become smaller.</source>
        <translation>El número mayor de cada ventana: los mapas se achican.</translation>
    </message>
    <message>
        <source>The mean of each whole map: one number a map.</source>
        <translation>La media de cada mapa entero: un número por mapa.</translation>
    </message>
    <message>
        <source>The mean of each window: maps become smaller.</source>
        <translation>La media de cada ventana: los mapas se achican.</translation>
    </message>
    <message>
        <source>The new shape, such as 7 × 7 × 64.</source>
        <translation>La forma nueva, como 7 × 7 × 64.</translation>
    </message>
    <message>
        <source>The rows and columns of the kernel.</source>
        <translation>Las filas y columnas del kernel.</translation>
    </message>
    <message>
        <source>The rows and columns of the window.</source>
        <translation>Las filas y columnas de la ventana.</translation>
    </message>
    <message>
        <source>The same numbers in other rows, columns and maps.</source>
        <translation>Los mismos números en otras filas, columnas y mapas.</translation>
    </message>
    <message>
        <source>The share of the numbers that is left out, 0 to 1.</source>
        <translation>La fracción de los números que queda fuera, de 0 a 1.</translation>
    </message>
    <message>
        <source>This layer learns nothing.</source>
        <translation>Esta capa no aprende nada.</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in, so that doing nothing is easy to learn.</source>
        <translation>Dos convoluciones cuyo resultado se suma a lo que entró: no hacer nada es fácil de aprender.</translation>
    </message>
    <message>
        <source>What every number is multiplied by.</source>
        <translation>Por cuánto se multiplica cada número.</translation>
    </message>
    <message>
        <source>What is added after scaling.</source>
        <translation>Lo que se suma después de escalar.</translation>
    </message>
    <message>
        <source>What negative numbers are multiplied by.</source>
        <translation>Por cuánto se multiplican los números negativos.</translation>
    </message>
    <message>
        <source>Whether a learnt factor, gamma, is applied.</source>
        <translation>Si se aplica un factor aprendido, gamma.</translation>
    </message>
    <message>
        <source>Whether a learnt number is added to every sum.</source>
        <translation>Si se añade a cada suma un número aprendido.</translation>
    </message>
    <message>
        <source>Whether a learnt shift, beta, is added.</source>
        <translation>Si se suma un desplazamiento aprendido, beta.</translation>
    </message>
    <message>
        <source>Whether cells are repeated, or blended with their neighbours.</source>
        <translation>Si las celdas se repiten o se mezclan con sus vecinas.</translation>
    </message>
    <message>
        <source>Whether its weights learn; off, the layer is frozen.</source>
        <translation>Si sus pesos aprenden; desactivado, la capa queda congelada.</translation>
    </message>
    <message>
        <source>a whole network</source>
        <translation>una red entera</translation>
    </message>
    <message>
        <source>dilation {value}</source>
        <translation>dilatación {value}</translation>
    </message>
    <message>
        <source>each cell {size}, {interpolation}</source>
        <translation>cada celda {size}, {interpolation}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>kernels of {kernel_size}</source>
        <translation>kernels de {kernel_size}</translation>
    </message>
    <message>
        <source>leaves out {share} %</source>
        <translation>deja fuera {share} %</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>momentum {value}</translation>
    </message>
    <message>
        <source>negative numbers × {negative_slope}</source>
        <translation>números negativos × {negative_slope}</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sin sesgo</translation>
    </message>
    <message>
        <source>padding {value}</source>
        <translation>relleno {value}</translation>
    </message>
    <message>
        <source>puts out {shape}, {parameters}, {products}</source>
        <translation>produce {shape}, {parameters}, {products}</translation>
    </message>
    <message>
        <source>strides {value}</source>
        <translation>paso {value}</translation>
    </message>
    <message>
        <source>takes {layers}</source>
        <translation>recibe {layers}</translation>
    </message>
    <message>
        <source>waits for the row above</source>
        <translation>espera a la fila de arriba</translation>
    </message>
    <message>
        <source>what is fed to the network</source>
        <translation>lo que recibe la red</translation>
    </message>
    <message>
        <source>windows of {pool_size}</source>
        <translation>ventanas de {pool_size}</translation>
    </message>
    <message>
        <source>{filters} filters of {kernel_size}</source>
        <translation>{filters} filtros de {kernel_size}</translation>
    </message>
    <message>
        <source>{name} branches in a way that is neither a residual block nor an inception module, so it can be looked at here but not changed.</source>
        <translation>{name} se ramifica de un modo que no es un bloque residual ni un módulo inception; por eso aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>{name} has a layer of the kind {what}, so it can be looked at here but not changed.</source>
        <translation>{name} tiene una capa del tipo {what}; por eso aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>{name} has a layer whose {what} the table could not keep, so it can be looked at here but not changed.</source>
        <translation>{name} tiene una capa cuyo {what} no cabe en la tabla; por eso aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>{name} has several inputs. A list of layers has one, so it can be looked at here but not changed.</source>
        <translation>{name} tiene varias entradas. Una lista de capas tiene solo una; por eso aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>{name} has several outputs. A list of layers has one, so it can be looked at here but not changed.</source>
        <translation>{name} tiene varias salidas. Una lista de capas tiene solo una; por eso aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>{name} is not put together soundly, so it can be looked at here but not changed.</source>
        <translation>{name} no está bien armada; por eso aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>{padding} around</source>
        <translation>{padding} alrededor</translation>
    </message>
    <message>
        <source>{parameters} in {layers}</source>
        <translation>{parameters} en {layers}</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unidades</translation>
    </message>
    <message>
        <source>{value} a map</source>
        <translation>{value} por mapa</translation>
    </message>
    <message>
        <source>{value} groups</source>
        <translation>{value} grupos</translation>
    </message>
    <message>
        <source>× {factor}, + {offset}</source>
        <translation>× {factor}, + {offset}</translation>
    </message>
    <message>
        <source>“valid” keeps to the maps, so that they shrink; “same” puts zeros around them.</source>
        <translation>«valid» queda dentro de los mapas, que se achican; «same» pone ceros alrededor.</translation>
    </message>
</context>
<context>
    <name>BuildCodeDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keras code</source>
        <translation>Código de Keras</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Save the Keras code</source>
        <translation>Guardar el código de Keras</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The Keras code of {name}</source>
        <translation>El código de Keras de {name}</translation>
    </message>
</context>
<context>
    <name>BuildEditor</name>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>How the parameters come about</source>
        <translation>De dónde salen los parámetros</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Up)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>What the layer does</source>
        <translation>Qué hace la capa</translation>
    </message>
    <message>
        <source>What the network is fed: rows and columns of a picture, and 1 channel for grey or 3 for colour.</source>
        <translation>Lo que recibe la red: filas y columnas de una imagen, y 1 canal para gris o 3 para color.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>BuildPalette</name>
    <message>
        <source>Add this layer below the chosen one</source>
        <translation>Añadir esta capa debajo de la elegida</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers that can be added</source>
        <translation>Capas que se pueden añadir</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>An input and no layers</source>
        <translation>Una entrada y ninguna capa</translation>
    </message>
    <message>
        <source>Fit it to the data</source>
        <translation>Ajustarla a los datos</translation>
    </message>
    <message>
        <source>Keras code…</source>
        <translation>Código Keras…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Open in the network page</source>
        <translation>Abrir en la página de la red</translation>
    </message>
    <message>
        <source>Open the untrained network in the network page</source>
        <translation>Abrir la red sin entrenar en la página de la red</translation>
    </message>
    <message>
        <source>Show the Keras code</source>
        <translation>Mostrar el código de Keras</translation>
    </message>
    <message>
        <source>Start from another network</source>
        <translation>Partir de otra red</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Train this network</source>
        <translation>Entrenar esta red</translation>
    </message>
</context>
<context>
    <name>BuildTable</name>
    <message>
        <source>Add the first layer: double-click one at the left, or drag it here.</source>
        <translation>Añada la primera capa: haga doble clic en una de la izquierda o arrástrela aquí.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
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
    <name>BuildingWorkspace</name>
    <message>
        <source>Add a layer</source>
        <translation>Añadir una capa</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>Cambiar una capa</translation>
    </message>
    <message>
        <source>Change the input</source>
        <translation>Cambiar la entrada</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>Duplicar una capa</translation>
    </message>
    <message>
        <source>Fit the answers to the data</source>
        <translation>Ajustar las respuestas a los datos</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Mover una capa</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Quitar una capa</translation>
    </message>
    <message>
        <source>Rename a layer</source>
        <translation>Renombrar una capa</translation>
    </message>
    <message>
        <source>Rename the network</source>
        <translation>Renombrar la red</translation>
    </message>
    <message>
        <source>Start from another network</source>
        <translation>Partir de otra red</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Draw, or open a picture.</source>
        <translation>Dibuje o abra una imagen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starting TensorFlow; this takes some seconds…</source>
        <translation>Iniciando TensorFlow; tarda unos segundos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>CameraPart</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hold to shoot</source>
        <translation>Mantenga pulsado para disparar</translation>
    </message>
    <message>
        <source>In 3 s</source>
        <translation>En 3 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Switch the camera on or off</source>
        <translation>Encender o apagar la cámara</translation>
    </message>
    <message>
        <source>Takes pictures as long as it is held (Space)</source>
        <translation>Toma fotos mientras se mantiene pulsado (Espacio)</translation>
    </message>
    <message>
        <source>Ten pictures in three seconds</source>
        <translation>Diez imágenes en tres segundos</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Click a cell in the picture, or move to it with the arrow keys and press Enter.</source>
        <translation>Haga clic en una celda de la imagen, o vaya a ella con las flechas y pulse Intro.</translation>
    </message>
    <message>
        <source>You clicked {cell}.</source>
        <translation>Usted hizo clic en: {cell}.</translation>
    </message>
</context>
<context>
    <name>ChangesMenu</name>
    <message>
        <source>Take all changes back</source>
        <translation>Deshacer todos los cambios</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>What was changed in the network; the file stays as it is</source>
        <translation>Lo que se cambió en la red; el archivo queda como está</translation>
    </message>
    <message>
        <source>{changes} to the network</source>
        <translation>{changes} en la red</translation>
    </message>
    <message>
        <source>… and {count} before these</source>
        <translation>… y otros {count} antes de estos</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Right answers by class</source>
        <translation>Aciertos por clase</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>After an epoch, how many pictures of each class it gets right.</source>
        <translation>Tras una época, cuántas imágenes de cada clase acierta.</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Cada clase</translation>
    </message>
    <message>
        <source>Each class · epoch {epoch}</source>
        <translation>Cada clase · época {epoch}</translation>
    </message>
    <message>
        <source>Recognised least: {name}, {accuracy}.</source>
        <translation>La menos reconocida: {name}, {accuracy}.</translation>
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
    <name>ClassNaming</name>
    <message>
        <source>The names are kept in {file}.</source>
        <translation>Los nombres se guardan en {file}.</translation>
    </message>
    <message>
        <source>The names in {file} are not used: {sentence}</source>
        <translation>Los nombres de {file} no se usan: {sentence}</translation>
    </message>
    <message>
        <source>This network has no classes to name.</source>
        <translation>Esta red no tiene clases que nombrar.</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} se ha eliminado.</translation>
    </message>
    <message>
        <source>{sentence} The names are remembered by the program instead.</source>
        <translation>{sentence} En su lugar, el programa recuerda los nombres.</translation>
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
        <source>They are kept beside the model, in {file}.</source>
        <translation>Se guardan junto al modelo, en {file}.</translation>
    </message>
    <message>
        <source>{count} names, one a line, in the order of the outputs:</source>
        <translation>{count} nombres, uno por línea, en el orden de las salidas:</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>All layers from the network&apos;s input on</source>
        <translation>Todas las capas, desde la entrada de la red</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>From the input</source>
        <translation>Desde la entrada</translation>
    </message>
    <message>
        <source>It needs no other file.</source>
        <translation>No necesita ningún otro archivo.</translation>
    </message>
    <message>
        <source>Its arrays are saved beside it, as {name}.</source>
        <translation>Sus arrays se guardan al lado, como {name}.</translation>
    </message>
    <message>
        <source>Only the selected layer, from what reaches it</source>
        <translation>Solo la capa elegida, con lo que le llega</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The program begins</source>
        <translation>Dónde empieza el programa</translation>
    </message>
    <message>
        <source>The program is on the clipboard.</source>
        <translation>El programa está en el portapapeles.</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Solo esta capa</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Escrito para</translation>
    </message>
</context>
<context>
    <name>CodeExport</name>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Guardar el programa</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>A network learns to tell classes apart: it needs at least two.</source>
        <translation>Una red aprende a distinguir clases: necesita al menos dos.</translation>
    </message>
    <message>
        <source>About {enough} pictures a class are a beginning; the more different they are, the better.</source>
        <translation>Unas {enough} imágenes por clase son un comienzo; cuanto más distintas, mejor.</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Añadir a «{name}»</translation>
    </message>
    <message>
        <source>At least two classes with two pictures each are needed</source>
        <translation>Se necesitan al menos dos clases con dos imágenes cada una</translation>
    </message>
    <message>
        <source>Begin a collection: choose a name, and what the classes are.</source>
        <translation>Comience una colección: elija un nombre y cuáles son las clases.</translation>
    </message>
    <message>
        <source>Camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>Camera is on; nothing is kept</source>
        <translation>La cámara está encendida; no se guarda nada</translation>
    </message>
    <message>
        <source>Class {least} has {few}, {most} {many}: collect more of {least}.</source>
        <translation>La clase {least} tiene {few}; {most} tiene {many}: reúna más de {least}.</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
    <message>
        <source>Remove the class “{name}” and its picture?</source>
        <translation>¿Quitar la clase «{name}» y su imagen?</translation>
    </message>
    <message>
        <source>Remove the class “{name}” and its {count} pictures?</source>
        <translation>¿Quitar la clase «{name}» y sus {count} imágenes?</translation>
    </message>
    <message>
        <source>Taking pictures: {count}</source>
        <translation>Tomando fotos: {count}</translation>
    </message>
    <message>
        <source>The classes are about equally large.</source>
        <translation>Las clases tienen casi el mismo tamaño.</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando la cámara…</translation>
    </message>
    <message>
        <source>{count}…</source>
        <translation>{count}…</translation>
    </message>
    <message>
        <source>{name}: {pictures}</source>
        <translation>{name}: {pictures}</translation>
    </message>
</context>
<context>
    <name>CollectClasses</name>
    <message>
        <source>Classes of the collection</source>
        <translation>Clases de la colección</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Quitar la clase</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renombrar la clase</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>How pictures are made</source>
        <translation>Cómo se hacen las imágenes</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Colección nueva…</translation>
    </message>
    <message>
        <source>Paste a picture into the class</source>
        <translation>Pegar una imagen en la clase</translation>
    </message>
    <message>
        <source>Pictures of the class, the newest first</source>
        <translation>Imágenes de la clase, primero la más nueva</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translation>Quitar la última imagen</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Entrenar con estas</translation>
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
    <name>ComparePart</name>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Nothing stands beside: choose it on the network page, under Compare.</source>
        <translation>No hay nada al lado: elíjalo en la página de la red, en Comparar.</translation>
    </message>
    <message>
        <source>One scale</source>
        <translation>Misma escala</translation>
    </message>
    <message>
        <source>Point at a map for its numbers.</source>
        <translation>Señale un mapa para ver sus números.</translation>
    </message>
    <message>
        <source>The same colour stands for the same number in both maps</source>
        <translation>El mismo color significa el mismo número en ambos mapas</translation>
    </message>
    <message>
        <source>Two maps and their difference</source>
        <translation>Dos mapas y su diferencia</translation>
    </message>
    <message>
        <source>Two networks or two inputs: choose what stands beside on the network page, under Compare.</source>
        <translation>Dos redes o dos entradas: elija lo que va al lado en la página de la red, en Comparar.</translation>
    </message>
    <message>
        <source>evidence for and against</source>
        <translation>evidencia a favor y en contra</translation>
    </message>
    <message>
        <source>evidence for the class</source>
        <translation>evidencia a favor de la clase</translation>
    </message>
    <message>
        <source>more in B · more in A</source>
        <translation>más en B · más en A</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
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
    <name>Contents</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the glossary and the views</source>
        <translation>Buscar en el glosario y las vistas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué muestra la lista</translation>
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
    <name>Counts</name>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 capa</translation>
    </message>
    <message>
        <source>1 multiply-add</source>
        <translation>1 mult.-suma</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 parámetro</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} respuestas</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} épocas</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
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
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Make a lesson</source>
        <translation>Hacer una lección</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>El curso</translation>
    </message>
    <message>
        <source>The whole course, step by step: read, predict, and see every number. Each lesson uses the pages of the program; what you had there comes back when it ends.</source>
        <translation>El curso entero, paso a paso: lea, prediga y vea cada número. Cada lección usa las páginas del programa; lo que usted tenía en ellas vuelve cuando la lección termina.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The picture stays (F goes on)</source>
        <translation>La imagen se queda (F continúa)</translation>
    </message>
</context>
<context>
    <name>CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Aciertos</translation>
    </message>
</context>
<context>
    <name>CurvesCard</name>
    <message>
        <source>Choose a network and pictures on the left, then press ▶ below: the curves of loss and right answers grow here.</source>
        <translation>Elija una red e imágenes a la izquierda y pulse ▶ abajo: aquí crecen las curvas de la pérdida y de los aciertos.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>How much of the epochs before is mixed into each</source>
        <translation>Cuánto de las épocas anteriores se mezcla en cada una</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Show all of the curves</source>
        <translation>Mostrar las curvas enteras</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Pictures that are looked at</source>
        <translation>Imágenes examinadas</translation>
    </message>
</context>
<context>
    <name>DataMap</name>
    <message>
        <source>Pictures that lie close are alike to the network. The two axes hold {share} % of all differences; what lies close here can still be far apart along the others.</source>
        <translation>Las imágenes cercanas se parecen para la red. Los dos ejes recogen el {share} % de todas las diferencias; lo que aquí está cerca puede estar lejos en los demás.</translation>
    </message>
    <message>
        <source>axis {number}: {share} % of the variance</source>
        <translation>eje {number}: {share} % de la varianza</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} pictures, {wrong} of them answered wrongly (ringed). Shown: {shown}.</source>
        <translation>{count} imágenes; respuestas erróneas (con anillo): {wrong}. Mostradas: {shown}.</translation>
    </message>
    <message>
        <source>{count} pictures. The network tells other classes apart, so no answer can be wrong here.</source>
        <translation>{count} imágenes. La red distingue otras clases, así que aquí ninguna respuesta puede ser errónea.</translation>
    </message>
    <message>
        <source>{name}, answered rightly</source>
        <translation>{name}, acierto</translation>
    </message>
    <message>
        <source>{name}, taken for {answer}</source>
        <translation>{name}, tomado por {answer}</translation>
    </message>
    <message>
        <source>{name}; the network says {answer}</source>
        <translation>{name}; la red dice {answer}</translation>
    </message>
</context>
<context>
    <name>DataMapHeader</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>At most how many pictures</source>
        <translation>Cuántas imágenes como máximo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Each point has the colour of its class</source>
        <translation>Cada punto tiene el color de su clase</translation>
    </message>
    <message>
        <source>Each point has the colour of the network&apos;s answer</source>
        <translation>Cada punto tiene el color de la respuesta de la red</translation>
    </message>
    <message>
        <source>Layer whose vectors are drawn</source>
        <translation>Capa cuyos vectores se dibujan</translation>
    </message>
    <message>
        <source>Only pictures that the network gets wrong</source>
        <translation>Solo las imágenes en que la red falla</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>Parte del conjunto de datos</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>to test on</source>
        <translation>para probar</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Collect</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Look through pictures or collect some</source>
        <translation>Explorar imágenes o reunir algunas</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>The pictures that are open, class by class</source>
        <translation>Las imágenes abiertas, clase por clase</translation>
    </message>
    <message>
        <source>Your own drawings, camera shots and pictures</source>
        <translation>Sus dibujos, fotos de la cámara e imágenes</translation>
    </message>
</context>
<context>
    <name>DataTools</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>Parte de las imágenes</translation>
    </message>
    <message>
        <source>Search classes and file names</source>
        <translation>Clase o archivo</translation>
    </message>
    <message>
        <source>Size of the small pictures</source>
        <translation>Tamaño de las imágenes pequeñas</translation>
    </message>
    <message>
        <source>Size of the small pictures (+ and −)</source>
        <translation>Tamaño de las imágenes pequeñas (+ y −)</translation>
    </message>
    <message>
        <source>There are no pictures in this part</source>
        <translation>No hay imágenes en esta parte</translation>
    </message>
</context>
<context>
    <name>DataWorkspace</name>
    <message>
        <source>Files that cannot be used, and were left out: {count}. The data panel lists them.</source>
        <translation>Archivos que no se pueden usar y quedaron fuera: {count}. El panel de datos los enumera.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An empty map has no order that could be compared.</source>
        <translation>Un mapa vacío no tiene un orden que se pueda comparar.</translation>
    </message>
    <message>
        <source>Area {area}, at random {chance}: the larger the better.</source>
        <translation>Área {area}, al azar {chance}: cuanto mayor, mejor.</translation>
    </message>
    <message>
        <source>Area {area}, at random {chance}: the smaller the better.</source>
        <translation>Área {area}, al azar {chance}: cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Change {size}: {name} with {share}</source>
        <translation>Cambio {size}: {name} con {share}</translation>
    </message>
    <message>
        <source>Deletion: the strongest {share} % are gone</source>
        <translation>Eliminación: sin el {share} % más fuerte</translation>
    </message>
    <message>
        <source>Different methods measure in different units: each map has its own scale, and the difference is that of both divided by their largest number.</source>
        <translation>Métodos distintos miden en unidades distintas: cada mapa tiene su escala, y la diferencia es la de ambos tras dividirlos entre su número mayor.</translation>
    </message>
    <message>
        <source>Insertion: only the strongest {share} % are there</source>
        <translation>Inserción: solo el {share} % más fuerte</translation>
    </message>
    <message>
        <source>Not yet {wanted} although pixels change by up to {size}: allow more.</source>
        <translation>Aún no es {wanted}, aunque los píxeles cambian hasta un {size}: permita más.</translation>
    </message>
    <message>
        <source>One way speaks for the map and the other against it: it names only part of what decides.</source>
        <translation>Una prueba habla a favor del mapa y la otra en contra: señala solo parte de lo que decide.</translation>
    </message>
    <message>
        <source>Rank correlation {number}: both agree in part on the pixels that count.</source>
        <translation>Correlación de rangos {number}: ambos coinciden en parte en los píxeles que cuentan.</translation>
    </message>
    <message>
        <source>Rank correlation {number}: both put the pixels in much the same order.</source>
        <translation>Correlación de rangos {number}: ambos ponen los píxeles casi en el mismo orden.</translation>
    </message>
    <message>
        <source>Rank correlation {number}: the two name quite different pixels.</source>
        <translation>Correlación de rangos {number}: señalan píxeles muy distintos.</translation>
    </message>
    <message>
        <source>Still {before} although pixels change by up to {size}: allow more.</source>
        <translation>Sigue siendo {before}, aunque los píxeles cambian hasta un {size}: permita más.</translation>
    </message>
    <message>
        <source>The map becomes another one when the network forgets: it depends on what the network has learnt. That is what a map has to pass; it is no proof that it is right.</source>
        <translation>El mapa pasa a ser otro cuando la red olvida: depende de lo que la red aprendió. Todo mapa debe superar esto; no prueba que sea correcto.</translation>
    </message>
    <message>
        <source>The map changes, but some of it stays when the network has forgotten everything: that part shows the picture, not the network.</source>
        <translation>El mapa cambia, pero parte de él queda cuando la red ya lo ha olvidado todo: esa parte muestra la imagen, no la red.</translation>
    </message>
    <message>
        <source>The map does no better than an order at random: its strongest pixels do not decide.</source>
        <translation>El mapa no lo hace mejor que un orden al azar: sus píxeles más fuertes no deciden.</translation>
    </message>
    <message>
        <source>The map hardly changes although the network has forgotten everything: it shows the picture, not the network. Do not take it for a reason.</source>
        <translation>El mapa apenas cambia aunque la red lo ha olvidado todo: muestra la imagen, no la red. No lo tome por una razón.</translation>
    </message>
    <message>
        <source>The map is empty from the start: there is nothing to check.</source>
        <translation>El mapa está vacío desde el principio: no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>The map names pixels that count: without them the answer falls sooner, and with them alone it comes sooner, than in an order at random.</source>
        <translation>El mapa señala píxeles que cuentan: sin ellos la respuesta cae antes, y solo con ellos llega antes, que en un orden al azar.</translation>
    </message>
    <message>
        <source>The network answers {name} already.</source>
        <translation>La red ya responde {name}.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes, so the maps have no difference.</source>
        <translation>Las imágenes son de tamaños distintos, así que los mapas no tienen diferencia.</translation>
    </message>
    <message>
        <source>alike {number} · max {value}</source>
        <translation>parecido {number} · máx. {value}</translation>
    </message>
    <message>
        <source>as it has learnt</source>
        <translation>tal como aprendió</translation>
    </message>
    <message>
        <source>down to {layer}</source>
        <translation>hasta {layer}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>largest: {value}</source>
        <translation>máximo: {value}</translation>
    </message>
    <message>
        <source>no positive evidence</source>
        <translation>sin evidencia positiva</translation>
    </message>
    <message>
        <source>{before} becomes {after} when no pixel changes by more than {size}.</source>
        <translation>{before} pasa a ser {after} sin que ningún píxel cambie más de un {size}.</translation>
    </message>
    <message>
        <source>{letter}: {method} for {name}</source>
        <translation>{letter}: {method} para {name}</translation>
    </message>
    <message>
        <source>{letter}: {method} of {layer} for {name}</source>
        <translation>{letter}: {method} de {layer} para {name}</translation>
    </message>
    <message>
        <source>{share}; in an order at random {chance}</source>
        <translation>{share}; en un orden al azar {chance}</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare and doubt</source>
        <translation>Comparar y dudar</translation>
    </message>
    <message>
        <source>Does the answer go with the pixels that count?</source>
        <translation>¿Se va la respuesta con los píxeles que cuentan?</translation>
    </message>
    <message>
        <source>Does the map change when the network forgets?</source>
        <translation>¿Cambia el mapa cuando la red olvida?</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>How little changes the answer?</source>
        <translation>¿Qué poco basta para cambiar la respuesta?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Two maps side by side, and their difference</source>
        <translation>Dos mapas lado a lado y su diferencia</translation>
    </message>
    <message>
        <source>Way to doubt</source>
        <translation>Forma de dudar</translation>
    </message>
</context>
<context>
    <name>DrawPart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep the drawing and clear the pad (Enter)</source>
        <translation>Guardar el dibujo y vaciar el área (Intro)</translation>
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
        <source>The lab has no {activation}: here is the map before its activation.</source>
        <translation>El laboratorio no tiene {activation}: aquí está el mapa antes de su activación.</translation>
    </message>
    <message>
        <source>The lab takes {most} input maps at most: here is what input map {map} alone adds.</source>
        <translation>El laboratorio admite {most} mapas de entrada como máximo: aquí está lo que suma solo el mapa de entrada {map}.</translation>
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
        <source>fed</source>
        <translation>dado</translation>
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
        <source>input unit {map}</source>
        <translation>unidad de entrada {map}</translation>
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
        <source>unit {map}</source>
        <translation>unidad {map}</translation>
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
        <source>{layer} · unit {map}</source>
        <translation>{layer} · unidad {map}</translation>
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
        <source>Let unit {unit} be heard</source>
        <translation>Reactivar la unidad {unit}</translation>
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
        <source>Silence unit {unit}</source>
        <translation>Silenciar la unidad {unit}</translation>
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
    <name>EpochCurves</name>
    <message>
        <source>Loss and accuracy over the epochs</source>
        <translation>Pérdida y exactitud a lo largo de las épocas</translation>
    </message>
</context>
<context>
    <name>EpochTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>Época anterior</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>First epoch</source>
        <translation>Primera época</translation>
    </message>
    <message>
        <source>Newest epoch</source>
        <translation>Época más nueva</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation>Época siguiente</translation>
    </message>
</context>
<context>
    <name>EpochsHeader</name>
    <message>
        <source>All epochs as a video…</source>
        <translation>Todas las épocas en vídeo…</translation>
    </message>
    <message>
        <source>All epochs as an animation (WebP)…</source>
        <translation>Todas las épocas en animación (WebP)…</translation>
    </message>
    <message>
        <source>All epochs as an animation…</source>
        <translation>Todas las épocas en animación…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Before training, and now</source>
        <translation>Antes del entrenamiento y ahora</translation>
    </message>
    <message>
        <source>Beside the beginning</source>
        <translation>Junto al comienzo</translation>
    </message>
    <message>
        <source>Change since the beginning</source>
        <translation>Cambio desde el comienzo</translation>
    </message>
    <message>
        <source>Compared with the beginning</source>
        <translation>Comparación con el comienzo</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Dibujar…</translation>
    </message>
    <message>
        <source>Kept for validation, never learnt from</source>
        <translation>Apartadas para validar, nunca usadas para aprender</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Now minus before training</source>
        <translation>Ahora menos antes del entrenamiento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Open this epoch in the network page</source>
        <translation>Abrir esta época en la página de la red</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures of the training</source>
        <translation>Imágenes del entrenamiento</translation>
    </message>
    <message>
        <source>Pictures that the networks are shown</source>
        <translation>Imágenes que se muestran a las redes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The weights of a layer</source>
        <translation>Los pesos de una capa</translation>
    </message>
    <message>
        <source>This epoch</source>
        <translation>Esta época</translation>
    </message>
    <message>
        <source>This epoch as a picture…</source>
        <translation>Esta época como imagen…</translation>
    </message>
    <message>
        <source>What a layer makes of some pictures</source>
        <translation>Lo que hace una capa con algunas imágenes</translation>
    </message>
    <message>
        <source>What the network says of some pictures</source>
        <translation>Lo que dice la red de algunas imágenes</translation>
    </message>
    <message>
        <source>Which of its arrays</source>
        <translation>Cuál de sus arrays</translation>
    </message>
</context>
<context>
    <name>EpochsPanel</name>
    <message>
        <source>Choose a run to see what it has learnt, epoch by epoch.</source>
        <translation>Elija un entrenamiento para ver lo que aprendió, época por época.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Leyendo la red…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Scroll to the right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>The first epoch is not there yet.</source>
        <translation>La primera época aún no ha terminado.</translation>
    </message>
    <message>
        <source>The network after an epoch</source>
        <translation>La red después de una época</translation>
    </message>
    <message>
        <source>The number that is pointed at</source>
        <translation>El número señalado</translation>
    </message>
    <message>
        <source>This network does not classify; its kernels and maps can be seen.</source>
        <translation>Esta red no clasifica; se pueden ver sus kernels y mapas.</translation>
    </message>
    <message>
        <source>This network has learnt nothing that could be shown.</source>
        <translation>Esta red no ha aprendido nada que se pueda mostrar.</translation>
    </message>
    <message>
        <source>This network takes several inputs at once; its kernels can be seen.</source>
        <translation>Esta red recibe varias entradas a la vez; se pueden ver sus kernels.</translation>
    </message>
    <message>
        <source>Why there is nothing to see</source>
        <translation>Por qué no hay nada que ver</translation>
    </message>
    <message>
        <source>own drawing</source>
        <translation>dibujo propio</translation>
    </message>
    <message>
        <source>{why} Draw a picture or open one instead.</source>
        <translation>{why} Dibuje o abra una imagen en su lugar.</translation>
    </message>
</context>
<context>
    <name>EpochsSaving</name>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>--distributed reads the processes of a training from TF_CONFIG, and cannot ({reason}); docs/training.md has an example.</source>
        <translation>--distributed lee los procesos de un entrenamiento en TF_CONFIG y no puede ({reason}); docs/training.md tiene un ejemplo.</translation>
    </message>
    <message>
        <source>--weights and --unfreeze are for a network on a base; give --base, one of {known}.</source>
        <translation>--weights y --unfreeze son para una red sobre una base; indique --base, una de estas: {known}.</translation>
    </message>
    <message>
        <source>A class’s name has 1 to {limit} characters; received {received}.</source>
        <translation>El nombre de una clase tiene de 1 a {limit} caracteres; este tiene {received}.</translation>
    </message>
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
        <source>A kernel is given by one of its name, its weights and its filters; received {received} of them.</source>
        <translation>Un kernel se da con una sola de estas cosas: su nombre, sus pesos o sus filtros; aquí hay {received}.</translation>
    </message>
    <message>
        <source>A kernel of the lab has up to {side} rows and columns, {most_channels} channels and {most_filters} filters; received {rows} × {columns}, {channels} channels and {filters} filters.</source>
        <translation>Un kernel del laboratorio tiene hasta {side} filas y columnas, {most_channels} canales y {most_filters} filtros; este tiene {rows} × {columns}, {channels} canales y {filters} filtros.</translation>
    </message>
    <message>
        <source>A message of the training process cannot be understood: {reason}.</source>
        <translation>No se entiende un mensaje del proceso de entrenamiento: {reason}.</translation>
    </message>
    <message>
        <source>A name has up to 60 letters from a to z, digits, points, hyphens and underscores, and begins with a letter or digit; it was given “{received}”.</source>
        <translation>Un nombre tiene hasta 60 letras de la a a la z, cifras, puntos, guiones y guiones bajos, y empieza con letra o cifra; el recibido es «{received}».</translation>
    </message>
    <message>
        <source>A network here has up to {limit} rows.</source>
        <translation>Una red tiene aquí como máximo {limit} filas.</translation>
    </message>
    <message>
        <source>A single number is needed here; received: {received}.</source>
        <translation>Aquí hace falta un solo número; lo recibido es: {received}.</translation>
    </message>
    <message>
        <source>A step shows a page: bring the lab, the network, a training or the evidence on screen first.</source>
        <translation>Un paso muestra una página: traiga antes a la pantalla el laboratorio, la red, un entrenamiento o la evidencia.</translation>
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
        <source>A training that {what} cannot be shared among processes; run it without --distributed.</source>
        <translation>Un entrenamiento que {what} no se puede repartir entre procesos; ejecútelo sin --distributed.</translation>
    </message>
    <message>
        <source>A weight is larger than 65,504, where half precision ends; write the file in single precision.</source>
        <translation>Un peso es mayor que 65.504, donde termina la media precisión; guarde el archivo en precisión simple.</translation>
    </message>
    <message>
        <source>A {kind} has no argument “{name}”.</source>
        <translation>{kind} no tiene el argumento «{name}».</translation>
    </message>
    <message>
        <source>All pictures to train on are of one class, {name}; at least two classes would be right.</source>
        <translation>Todas las imágenes para entrenar son de una sola clase, {name}; servirían al menos dos clases.</translation>
    </message>
    <message>
        <source>All planes of a grid have the same number of rows; received planes of {least} and of {most}.</source>
        <translation>Todos los planos de una cuadrícula tienen el mismo número de filas; aquí hay planos de {least} y de {most}.</translation>
    </message>
    <message>
        <source>All rows of a grid have the same length; received rows of {least} and of {most} numbers.</source>
        <translation>Todas las filas de una cuadrícula tienen la misma longitud; aquí hay filas de {least} y de {most} números.</translation>
    </message>
    <message>
        <source>An input has one to three sizes, each from 1 to {limit}; it was given {received}.</source>
        <translation>Una entrada tiene de uno a tres tamaños, cada uno de 1 a {limit}; lo recibido es {received}.</translation>
    </message>
    <message>
        <source>An input of the shape {received} takes no picture that could be made; one that does would be right.</source>
        <translation>Una entrada de forma {received} no recibe ninguna imagen que se pueda generar; serviría una que la reciba.</translation>
    </message>
    <message>
        <source>Another layer is called {name} as well; each needs its own name.</source>
        <translation>Otra capa también se llama {name}; cada una necesita su propio nombre.</translation>
    </message>
    <message>
        <source>Another process of the training is gone or cannot be reached; start all again with --resume.</source>
        <translation>Otro proceso del entrenamiento ya no está o no responde; inicie todos otra vez con --resume.</translation>
    </message>
    <message>
        <source>At most {most} pictures of this size are made at once; {received} were asked for.</source>
        <translation>El máximo de imágenes de este tamaño que se generan a la vez es {most}; se pidieron {received}.</translation>
    </message>
    <message>
        <source>At {place} no window slides over the input.</source>
        <translation>En {place} ninguna ventana se desliza sobre la entrada.</translation>
    </message>
    <message>
        <source>Batches of {received} cannot be shared evenly among {count} processes; a multiple of {count} would be right.</source>
        <translation>Los lotes de {received} no se pueden repartir por igual entre {count} procesos; serviría un múltiplo de {count}.</translation>
    </message>
    <message>
        <source>Begin or open a lesson: its worksheet is made.</source>
        <translation>Empiece o abra una lección: la hoja de ejercicios es la suya.</translation>
    </message>
    <message>
        <source>Changes for digits and pens are for networks that take 28 × 28 × 1; this one takes {received}.</source>
        <translation>Los cambios para dígitos y lápices son para redes que reciben 28 × 28 × 1; esta recibe {received}.</translation>
    </message>
    <message>
        <source>Channel {channel} has {rows} × {columns} numbers, channel 1 has {height} × {width}; all channels need the same size.</source>
        <translation>El canal {channel} tiene {rows} × {columns} números y el canal 1 tiene {height} × {width}; todos los canales necesitan el mismo tamaño.</translation>
    </message>
    <message>
        <source>Every filter of a kernel has the same number of planes, one at least; received {least} and {most}.</source>
        <translation>Todos los filtros de un kernel tienen el mismo número de planos, uno al menos; aquí hay {least} y {most}.</translation>
    </message>
    <message>
        <source>Exactly one of the kernels to choose from is the one that is shown; of {options} it is {count}.</source>
        <translation>Exactamente uno de los kernels que se pueden elegir debe ser el mostrado; de {options}, lo son {count}.</translation>
    </message>
    <message>
        <source>Exactly one option is right; here it is {found} of {count}.</source>
        <translation>Exactamente una opción debe ser correcta; aquí lo son {found} de {count}.</translation>
    </message>
    <message>
        <source>Exactly one statement is wrong; here it is {found} of {count}.</source>
        <translation>Exactamente una afirmación debe ser falsa; aquí lo son {found} de {count}.</translation>
    </message>
    <message>
        <source>How steeply {layer} ({type}) changes with what it is given is not known here.</source>
        <translation>Aquí no se conoce con qué pendiente cambia {layer} ({type}) según lo que recibe.</translation>
    </message>
    <message>
        <source>Keras cannot build this network: {reason}.</source>
        <translation>Keras no puede construir esta red: {reason}.</translation>
    </message>
    <message>
        <source>Keras takes no strides of {strides} together with a dilation_rate of {dilation}; one of them has to be 1 × 1.</source>
        <translation>Keras no admite strides de {strides} junto con dilation_rate de {dilation}; uno de los dos debe ser 1 × 1.</translation>
    </message>
    <message>
        <source>Maps are those of one run, for which {name} takes as many pictures as it has inputs, {each}; it was given {received}.</source>
        <translation>Los mapas son los de una sola ejecución, para la que {name} recibe tantas imágenes como entradas tiene, {each}; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>No camera was found; plug one in and choose Camera again.</source>
        <translation>No se encontró ninguna cámara; conecte una y elija Cámara otra vez.</translation>
    </message>
    <message>
        <source>No cell is chosen yet; click one in the picture.</source>
        <translation>Aún no se ha elegido ninguna celda; haga clic en una de la imagen.</translation>
    </message>
    <message>
        <source>No gradient leads from {answer} back to {layer}; a layer that {answer} is computed from would be right.</source>
        <translation>Ningún gradiente lleva de {answer} de vuelta a {layer}; serviría una capa a partir de la cual se calcula {answer}.</translation>
    </message>
    <message>
        <source>No layer of the network {network} has weights that it could forget.</source>
        <translation>Ninguna capa de la red {network} tiene pesos que pueda olvidar.</translation>
    </message>
    <message>
        <source>No layer of {network} makes maps; a heat map needs a convolution.</source>
        <translation>Ninguna capa de {network} hace mapas; un mapa de calor necesita una convolución.</translation>
    </message>
    <message>
        <source>No model “{received}” comes with convviz; these do: {known}.</source>
        <translation>Ningún modelo «{received}» viene con convviz; vienen estos: {known}.</translation>
    </message>
    <message>
        <source>No picture in {name} can be used; {count} files were passed over.</source>
        <translation>No se puede usar ninguna imagen de {name}; archivos omitidos: {count}.</translation>
    </message>
    <message>
        <source>No picture of the class {name} can be used.</source>
        <translation>No se puede usar ninguna imagen de la clase {name}.</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used.</source>
        <translation>No se puede usar ninguna de las {count} imágenes.</translation>
    </message>
    <message>
        <source>None of the {count} pictures to train on can be used; the list of skipped files says why.</source>
        <translation>No se puede usar ninguna de las {count} imágenes para entrenar; la lista de archivos omitidos dice por qué.</translation>
    </message>
    <message>
        <source>Not all numbers are filled in yet; fill in the empty fields too.</source>
        <translation>Todavía faltan números; rellene también los campos vacíos.</translation>
    </message>
    <message>
        <source>Nothing in it can be opened; a picture, a block of numbers, a kernel or a file would be right.</source>
        <translation>No hay ahí nada que se pueda abrir; serviría una imagen, un bloque de números, un kernel o un archivo.</translation>
    </message>
    <message>
        <source>Nothing is a share of zero; the divisor is 0 here.</source>
        <translation>Nada es fracción de cero; aquí el divisor es 0.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet; choose one of the options.</source>
        <translation>Aún no se ha elegido nada; elija una de las opciones.</translation>
    </message>
    <message>
        <source>Nothing is fed to the layer {layer} of {file}.</source>
        <translation>La capa {layer} de {file} no recibe nada.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet; type the answer first.</source>
        <translation>Aún no se ha rellenado nada; escriba antes la respuesta.</translation>
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
        <source>Nothing leads from the input {input} to {layer}; another input would do.</source>
        <translation>Nada lleva de la entrada {input} a {layer}; serviría otra entrada.</translation>
    </message>
    <message>
        <source>Nothing was computed yet: draw something, or feed the network a picture.</source>
        <translation>Aún no se ha calculado nada: dibuje algo o dé una imagen a la red.</translation>
    </message>
    <message>
        <source>Only tensors of one shape can be joined; here they are {shapes}.</source>
        <translation>Solo se pueden unir tensores de una misma forma; aquí son {shapes}.</translation>
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
        <source>Reading the pictures was stopped.</source>
        <translation>La lectura de las imágenes se detuvo.</translation>
    </message>
    <message>
        <source>Reading {file} failed: the process that reads model files was stopped by it. The file is damaged or was made to do harm.</source>
        <translation>La lectura de {file} falló: el archivo detuvo el proceso que lee los modelos. El archivo está dañado o se hizo para causar daño.</translation>
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
        <source>Score-CAM covers parts of pictures; {layer} is computed from none.</source>
        <translation>Score-CAM cubre partes de imágenes; {layer} no se calcula a partir de ninguna.</translation>
    </message>
    <message>
        <source>Stage {stage} of the lab has no kernel.</source>
        <translation>La etapa {stage} del laboratorio no tiene kernel.</translation>
    </message>
    <message>
        <source>Stopping early needs pictures to measure on; keep some for validation.</source>
        <translation>La parada temprana necesita imágenes para medir; aparte algunas para validar.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {name} cannot be fetched ({reason}); give a local file of them instead.</source>
        <translation>No se pueden obtener los pesos de ImageNet de {name} ({reason}); indique un archivo local de ellos.</translation>
    </message>
    <message>
        <source>The activation {function} has no constant {parameter} with the value {received}.</source>
        <translation>La activación {function} no tiene una constante {parameter} con el valor {received}.</translation>
    </message>
    <message>
        <source>The array has the shape {received}; the network takes {expected}, or a picture.</source>
        <translation>El array tiene la forma {received}; la red recibe {expected}, o una imagen.</translation>
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
        <source>The camera gives no pictures: {reason}.</source>
        <translation>La cámara no da imágenes: {reason}.</translation>
    </message>
    <message>
        <source>The camera needs one more package: pip install &quot;convviz[camera]&quot;.</source>
        <translation>La cámara necesita un paquete más: pip install &quot;convviz[camera]&quot;.</translation>
    </message>
    <message>
        <source>The changes cannot be kept in a copy of {file}: its weights are stored in such a way that other numbers come back.</source>
        <translation>Los cambios no se pueden guardar en una copia de {file}: sus pesos están guardados de tal modo que se leerían otros números.</translation>
    </message>
    <message>
        <source>The channels of {layer} are numbered 0 to {most}; received {received}.</source>
        <translation>Los canales de {layer} se numeran de 0 a {most}; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The class names are not understood; a JSON file of them is a list of names, or an object with an entry for each class from 0 on.</source>
        <translation>No se entienden los nombres de las clases; un archivo JSON de nombres es una lista de ellos, o un objeto con una entrada para cada clase a partir de 0.</translation>
    </message>
    <message>
        <source>The class {name} has pictures; move or remove them first.</source>
        <translation>La clase {name} tiene imágenes; muévalas o quítelas antes.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of {file} itself; give it another name.</source>
        <translation>La copia no puede reemplazar al propio {file}; dele otro nombre.</translation>
    </message>
    <message>
        <source>The description of the model in {file} does not say what its inputs or its outputs are.</source>
        <translation>La descripción del modelo en {file} no dice cuáles son sus entradas o sus salidas.</translation>
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
        <source>The description of the model in {file} is not sound: it has {received} where something else belongs.</source>
        <translation>La descripción del modelo en {file} no es correcta: tiene {received} donde debería haber otra cosa.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is not sound: it is no JSON of a model.</source>
        <translation>La descripción del modelo en {file} no es correcta: no es el JSON de un modelo.</translation>
    </message>
    <message>
        <source>The file of the network {name} has {megabytes} MB; a lesson takes up to {limit} MB along.</source>
        <translation>El archivo de la red {name} tiene {megabytes} MB; una lección lleva hasta {limit} MB.</translation>
    </message>
    <message>
        <source>The folder {name} holds something else than a lesson; choose an empty one.</source>
        <translation>La carpeta {name} contiene algo que no es una lección; elija una vacía.</translation>
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
        <source>The kernel of stage {stage} is none of the named ones.</source>
        <translation>El kernel de la etapa {stage} no es ninguno de los que tienen nombre.</translation>
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
        <source>The lab of the step has the grids 0 to {last}; received {received}.</source>
        <translation>El laboratorio del paso tiene las cuadrículas de la 0 a la {last}; la pedida es {received}.</translation>
    </message>
    <message>
        <source>The labels in {name} have the shape {shape} and the type {type}; one whole number for each picture would be right.</source>
        <translation>Las etiquetas en {name} tienen la forma {shape} y el tipo {type}; serviría un número entero por cada imagen.</translation>
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
        <source>The layer {layer} of {file} is not sound: it does not say its {field}.</source>
        <translation>La capa {layer} de {file} no es correcta: falta {field}.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: it has {field} = {received}, far more than what it works on.</source>
        <translation>La capa {layer} de {file} no es correcta: tiene {field} = {received}, mucho más que aquello con lo que trabaja.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: it has {field} = {received}, which no such layer can have.</source>
        <translation>La capa {layer} de {file} no es correcta: tiene {field} = {received}, lo que ninguna capa así puede tener.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: {reason}.</source>
        <translation>La capa {layer} de {file} no es correcta: {reason}.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} takes {expected} inputs and is given {received}.</source>
        <translation>La capa {layer} de {file} recibe {expected} entradas, y se le dan {received}.</translation>
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
        <source>The layer {layer} takes one number a step, {expected} in all, to know which steps count; received the shape {received}.</source>
        <translation>La capa {layer} recibe un número por paso, {expected} en total, para saber qué pasos cuentan; aquí la forma es {received}.</translation>
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
        <source>The layer {name} ({type}) has the activation {activation}, which convviz does not run; what comes before it works. It may be replaced by a rescaling or by nothing.</source>
        <translation>La capa {name} ({type}) tiene la activación {activation}, que convviz no ejecuta; lo que hay antes funciona. Se puede reemplazar por un cambio de escala o por nada.</translation>
    </message>
    <message>
        <source>The layer {name} is of the class {type}, which convviz does not run; what comes before it works. It may be replaced by a rescaling or by nothing.</source>
        <translation>La capa {name} es de la clase {type}, que convviz no ejecuta; lo que hay antes funciona. Se puede reemplazar por un cambio de escala o por nada.</translation>
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
        <source>The lesson has no file {name}.</source>
        <translation>La lección no tiene el archivo {name}.</translation>
    </message>
    <message>
        <source>The lesson holds no file “{name}”.</source>
        <translation>La lección no contiene el archivo «{name}».</translation>
    </message>
    <message>
        <source>The lesson holds no training “{name}”.</source>
        <translation>La lección no contiene el entrenamiento «{name}».</translation>
    </message>
    <message>
        <source>The lesson&apos;s training cannot be put among the others: {reason}.</source>
        <translation>El entrenamiento de la lección no se puede poner entre los demás: {reason}.</translation>
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
        <source>The map is to have {height} × {width} finite numbers, as the picture has pixels; it has {received}.</source>
        <translation>El mapa debe tener {height} × {width} números finitos, uno por cada píxel de la imagen; tiene {received}.</translation>
    </message>
    <message>
        <source>The model in {file} has more than {limit} layers.</source>
        <translation>El modelo en {file} tiene más de {limit} capas.</translation>
    </message>
    <message>
        <source>The model in {file} has two layers called {layer}, which cannot be told apart.</source>
        <translation>El modelo en {file} tiene dos capas llamadas {layer}, que no se pueden distinguir.</translation>
    </message>
    <message>
        <source>The model in {file} is of the class {type}, a program that is not in the file: the weights of {layers} are there, but not how these layers work together. Build it as Sequential or Functional and save that.</source>
        <translation>El modelo en {file} es de la clase {type}, un programa que no está en el archivo: los pesos de {layers} están ahí, pero no cómo trabajan juntas esas capas. Constrúyalo como Sequential o Functional y guarde ese.</translation>
    </message>
    <message>
        <source>The model in {file} is of the class {type}, which the package {package} makes from {settings}: what layers it has and in which order stands in that package&apos;s program alone, which is not in the file. Save it from there as Sequential or Functional.</source>
        <translation>El modelo en {file} es de la clase {type}, que el paquete {package} crea a partir de {settings}: qué capas tiene y en qué orden está solo en el programa de ese paquete, que no está en el archivo. Guárdelo desde allí como Sequential o Functional.</translation>
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
        <source>The model in {file} takes from a layer {layer} that is not in it.</source>
        <translation>El modelo en {file} toma datos de una capa {layer} que no está en él.</translation>
    </message>
    <message>
        <source>The model {name} in {file} has no layers.</source>
        <translation>El modelo {name} en {file} no tiene capas.</translation>
    </message>
    <message>
        <source>The network answers with {received} numbers, and there are {classes} classes; a last dense layer with {classes} units and a softmax would be right.</source>
        <translation>La red responde con {received} números, y hay {classes} clases; serviría una última capa densa con {classes} unidades y softmax.</translation>
    </message>
    <message>
        <source>The network cannot be handed over to be explained: {reason}.</source>
        <translation>No se puede entregar la red para explicarla: {reason}.</translation>
    </message>
    <message>
        <source>The network cannot be trained yet: its layer {layer} is impossible where it stands.</source>
        <translation>La red aún no se puede entrenar: su capa {layer} es imposible donde está.</translation>
    </message>
    <message>
        <source>The network ends with the activation {function}; with softmax its answers become probabilities.</source>
        <translation>La red termina con la activación {function}; con softmax sus respuestas son probabilidades.</translation>
    </message>
    <message>
        <source>The network gives {numbers} answers, but the data has {classes} classes.</source>
        <translation>La red da {numbers} respuestas, pero los datos tienen {classes} clases.</translation>
    </message>
    <message>
        <source>The network has no class “{received}”; its classes are {known}.</source>
        <translation>La red no tiene la clase «{received}»; sus clases son {known}.</translation>
    </message>
    <message>
        <source>The network has no layer yet.</source>
        <translation>La red aún no tiene capas.</translation>
    </message>
    <message>
        <source>The network has no nested model “{received}” to be left out.</source>
        <translation>La red no tiene un modelo anidado «{received}» que dejar fuera.</translation>
    </message>
    <message>
        <source>The network has one input, number 0; received {received}.</source>
        <translation>La red tiene una sola entrada, la número 0; la pedida es {received}.</translation>
    </message>
    <message>
        <source>The network has one output, number 0; received {received}.</source>
        <translation>La red tiene una sola salida, la número 0; la pedida es {received}.</translation>
    </message>
    <message>
        <source>The network has the classes 0 to {last}; received {received}.</source>
        <translation>La red tiene las clases de la 0 a la {last}; la pedida es {received}.</translation>
    </message>
    <message>
        <source>The network has {count} outputs, {names}; choose one of them.</source>
        <translation>La red tiene {count} salidas, {names}; elija una de ellas.</translation>
    </message>
    <message>
        <source>The network has {received} outputs, and the data name one class a picture; choose another network.</source>
        <translation>La red tiene {received} salidas, y los datos dan una clase por imagen; elija otra red.</translation>
    </message>
    <message>
        <source>The network in {name} cannot be trained from its file ({what}): layers in a list, from one input to one output, as “Build your own” saves them, would be right.</source>
        <translation>La red en {name} no se puede entrenar desde su archivo ({what}): servirían capas en lista, de una entrada a una salida, como las guarda «Cree la suya».</translation>
    </message>
    <message>
        <source>The network of the step is fed nothing, so that it has no numbers.</source>
        <translation>La red del paso no recibe ninguna entrada, por eso no tiene números.</translation>
    </message>
    <message>
        <source>The network puts out {received}; to tell classes apart it has to end in one row, such as Flatten and then Dense with a unit for each class.</source>
        <translation>La red produce {received}; para distinguir clases debe terminar en una fila, como Flatten y luego Dense con una unidad por clase.</translation>
    </message>
    <message>
        <source>The network takes an input of shape {shape}, which is no picture; feed it an array of that shape.</source>
        <translation>La red recibe una entrada de forma {shape}, que no es una imagen; dele un array de esa forma.</translation>
    </message>
    <message>
        <source>The network takes inputs of the shapes {expected}; received {received}.</source>
        <translation>La red recibe entradas de las formas {expected}; lo recibido es {received}.</translation>
    </message>
    <message>
        <source>The network takes several inputs, and the data give one picture; choose another network.</source>
        <translation>La red recibe varias entradas, y los datos dan una imagen; elija otra red.</translation>
    </message>
    <message>
        <source>The network tells classes apart, numbered 0 to {most}; received {received}.</source>
        <translation>La red distingue clases, numeradas de 0 a {most}; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The network that a question is about cannot be read: {reason}.</source>
        <translation>No se puede leer la red de la que trata la pregunta: {reason}.</translation>
    </message>
    <message>
        <source>The network {name} has more weights than fit into this machine&apos;s memory.</source>
        <translation>La red {name} tiene más pesos de los que caben en la memoria de esta máquina.</translation>
    </message>
    <message>
        <source>The network {name} stands in no file that a lesson could take along; save it and open the file, or choose one that comes with convviz.</source>
        <translation>La red {name} no está en un archivo que una lección pueda llevar; guárdela y abra el archivo, o elija una que venga con convviz.</translation>
    </message>
    <message>
        <source>The network {name} takes {expected}, but {received} comes from above; it belongs at the beginning.</source>
        <translation>La red {name} recibe {expected}, pero de arriba llega {received}; su lugar es al comienzo.</translation>
    </message>
    <message>
        <source>The network {name} was opened with sizes or layers that its file does not have; a lesson takes it only as the file has it.</source>
        <translation>La red {name} se abrió con tamaños o capas que su archivo no tiene; una lección solo la lleva como está en el archivo.</translation>
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
        <source>The network “{name}” leaves the size of its input open; a lesson needs one with a fixed size.</source>
        <translation>La red «{name}» deja abierto el tamaño de su entrada; una lección necesita una con tamaño fijo.</translation>
    </message>
    <message>
        <source>The network&apos;s inputs are numbered 0 to {most}; received {received}.</source>
        <translation>Las entradas de la red se numeran de 0 a {most}; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>The network&apos;s outputs are numbered 0 to {most}; received {received}.</source>
        <translation>Las salidas de la red se numeran de 0 a {most}; el número recibido es {received}.</translation>
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
        <source>The numbers at {place} are given, not computed.</source>
        <translation>Los números de {place} están dados, no calculados.</translation>
    </message>
    <message>
        <source>The numbers at {place} are no sums of products.</source>
        <translation>Los números de {place} no son sumas de productos.</translation>
    </message>
    <message>
        <source>The numbers at {place} are not chosen from others.</source>
        <translation>Los números de {place} no se eligen entre otros.</translation>
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
        <source>The output {output} gives no probabilities of classes, which this needs.</source>
        <translation>La salida {output} no da probabilidades de clases, necesarias para esto.</translation>
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
        <source>The picture {name} has more than {limit} MB even when it is made smaller.</source>
        <translation>La imagen {name} supera los {limit} MB incluso reducida.</translation>
    </message>
    <message>
        <source>The pictures are no longer those that the training learnt from.</source>
        <translation>Las imágenes ya no son aquellas de las que aprendió el entrenamiento.</translation>
    </message>
    <message>
        <source>The pictures are no longer those that were looked at; choose them again.</source>
        <translation>Las imágenes ya no son las que se examinaron; elíjalas otra vez.</translation>
    </message>
    <message>
        <source>The pictures in {name} have the shape {shape} and the type {type}; bytes of count × height × width, or × 1 or 3 channels, would be right.</source>
        <translation>Las imágenes en {name} tienen la forma {shape} y el tipo {type}; servirían bytes de cantidad × alto × ancho, o × 1 o 3 canales.</translation>
    </message>
    <message>
        <source>The pictures in {name} hold numbers outside 0 to 255; bytes, or 0 to 1, would be right.</source>
        <translation>Las imágenes en {name} contienen números fuera de 0 a 255; servirían bytes, o de 0 a 1.</translation>
    </message>
    <message>
        <source>The pictures in {name} lie in no sub-folders; one sub-folder for each class would be right.</source>
        <translation>Las imágenes en {name} no están en subcarpetas; serviría una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>The pointwise kernel has to be 1×1 over the {maps} maps of the depthwise step; its shape is {received}.</source>
        <translation>El kernel puntual debe ser 1×1 sobre los {maps} mapas de la etapa depthwise; su forma es {received}.</translation>
    </message>
    <message>
        <source>The process that computes this cannot be started: {reason}.</source>
        <translation>No se puede iniciar el proceso que calcula esto: {reason}.</translation>
    </message>
    <message>
        <source>The process that computes this ended before it was done ({reason}); trying again starts a new one.</source>
        <translation>El proceso que calcula esto terminó antes de acabar ({reason}); reintentar inicia otro.</translation>
    </message>
    <message>
        <source>The progress that was kept is damaged.</source>
        <translation>El progreso guardado está dañado.</translation>
    </message>
    <message>
        <source>The progress that was kept is of a later version of convviz.</source>
        <translation>El progreso guardado es de una versión más nueva de convviz.</translation>
    </message>
    <message>
        <source>The question asks for another kind of answer than its quantity is: {wanted}, not {received}.</source>
        <translation>La pregunta pide un tipo de respuesta que no es el de su magnitud: sería {wanted}, no {received}.</translation>
    </message>
    <message>
        <source>The row at {place} has {width} numbers; received {count} from number {first} on, counted from 0.</source>
        <translation>La fila de {place} tiene {width} números; se pidieron {count} a partir del número {first}, contando desde 0.</translation>
    </message>
    <message>
        <source>The setting {name} is {value}; it has to be within 0 and {limit}.</source>
        <translation>El ajuste {name} es {value}; debe estar entre 0 y {limit}.</translation>
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
        <source>The step shows a map or a cell of the network and does not say of which layer.</source>
        <translation>El paso muestra un mapa o una celda de la red y no dice de qué capa.</translation>
    </message>
    <message>
        <source>The step shows no lab that this could be asked of.</source>
        <translation>El paso no muestra un laboratorio al que se pueda preguntar esto.</translation>
    </message>
    <message>
        <source>The step shows no network that this could be asked of.</source>
        <translation>El paso no muestra una red a la que se pueda preguntar esto.</translation>
    </message>
    <message>
        <source>The step shows stage {received} of a lab of {count}.</source>
        <translation>El paso muestra la etapa {received} de un laboratorio de {count}.</translation>
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
        <source>The training {run} of this lesson has no {series} there.</source>
        <translation>El entrenamiento {run} de esta lección no tiene {series} ahí.</translation>
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
        <source>The vectors of {pictures} pictures at {layer} have {megabytes} MB; the limit is {limit} MB. Fewer pictures, or a layer with fewer numbers, would be right.</source>
        <translation>Los vectores de {pictures} imágenes en {layer} tienen {megabytes} MB; el límite es {limit} MB. Servirían menos imágenes o una capa con menos números.</translation>
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
        <source>The window of {window} does not fit into maps of {received}. A smaller window, padding “same” or less pooling above would make room.</source>
        <translation>La ventana de {window} no cabe en mapas de {received}. Una ventana menor, padding «same» o menos pooling arriba harían sitio.</translation>
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
        <source>The {name} of the layer {layer} is not among the weights of this epoch.</source>
        <translation>«{name}» de la capa {layer} no está entre los pesos de esta época.</translation>
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
        <source>There are no pictures in {name}.</source>
        <translation>No hay imágenes en {name}.</translation>
    </message>
    <message>
        <source>There are no pictures in {name}; one sub-folder of pictures for each class would be right.</source>
        <translation>No hay imágenes en {name}; serviría una subcarpeta de imágenes por clase.</translation>
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
        <source>There is a class {name} already.</source>
        <translation>La clase {name} ya existe.</translation>
    </message>
    <message>
        <source>There is no activation {received}; there are {known}.</source>
        <translation>No existe la activación {received}; existen {known}.</translation>
    </message>
    <message>
        <source>There is no base “{received}”; the bases are {known}.</source>
        <translation>No existe la base «{received}»; las bases son {known}.</translation>
    </message>
    <message>
        <source>There is no border {received}; a border is one of {known}.</source>
        <translation>No existe el borde {received}; un borde es uno de estos: {known}.</translation>
    </message>
    <message>
        <source>There is no cell in row {row}, column {column} of map {channel}, counted from 0: there are {height} × {width} cells in {channels} maps.</source>
        <translation>No hay ninguna celda en la fila {row}, columna {column} del mapa {channel}, contando desde 0: hay {height} × {width} celdas en {channels} mapas.</translation>
    </message>
    <message>
        <source>There is no class {name} in this collection.</source>
        <translation>No existe la clase {name} en esta colección.</translation>
    </message>
    <message>
        <source>There is no code for the layer {layer} of {file}.</source>
        <translation>No hay código para la capa {layer} de {file}.</translation>
    </message>
    <message>
        <source>There is no data set “{received}” to fetch; those by name are {known}.</source>
        <translation>No existe el conjunto de datos «{received}» para obtener; los que tienen nombre son {known}.</translation>
    </message>
    <message>
        <source>There is no file and no model “{received}”; the models by name are {known}.</source>
        <translation>No existe un archivo ni un modelo «{received}»; los modelos por nombre son {known}.</translation>
    </message>
    <message>
        <source>There is no file or folder {name}.</source>
        <translation>No existe el archivo ni la carpeta {name}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
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
        <source>There is no lesson “{name}”.</source>
        <translation>No hay ninguna lección «{name}».</translation>
    </message>
    <message>
        <source>There is no page called {name}.</source>
        <translation>No existe una página llamada {name}.</translation>
    </message>
    <message>
        <source>There is no picture to train on; at least one a class is needed.</source>
        <translation>No hay ninguna imagen para entrenar; se necesita al menos una por clase.</translation>
    </message>
    <message>
        <source>There is no program for the layer {layer} ({type}): choose another layer.</source>
        <translation>No hay programa para la capa {layer} ({type}): elija otra capa.</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} to; free some, or unpack it elsewhere.</source>
        <translation>No hay sitio en el disco para descomprimir {name}; libere espacio o descomprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>There is no sample {name}.</source>
        <translation>La muestra {name} no existe.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training; smaller batches would be right.</source>
        <translation>No hay memoria suficiente para este entrenamiento; servirían lotes más pequeños.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; a smaller network or smaller pictures would be right.</source>
        <translation>No hay memoria suficiente para esto; servirían una red más pequeña o imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>There is something in {name} already; an empty or a new folder would be right.</source>
        <translation>Ya hay algo en {name}; serviría una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>These cannot be compared: {left} and {right}.</source>
        <translation>Estos no se pueden comparar: {left} y {right}.</translation>
    </message>
    <message>
        <source>This build comes without TensorFlow, which this needs; the build with training has it.</source>
        <translation>Esta versión viene sin TensorFlow, que aquí hace falta; la versión con entrenamiento lo trae.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}).</source>
        <translation>No se pudo hacer esto ({reason}).</translation>
    </message>
    <message>
        <source>This is no network that convviz has packed.</source>
        <translation>Esta no es una red empaquetada por convviz.</translation>
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
        <source>This lesson has format {received}, and this convviz reads up to format {readable}; open it with a newer convviz.</source>
        <translation>Esta lección tiene el formato {received}, y este convviz lee hasta el formato {readable}; ábrala con un convviz más nuevo.</translation>
    </message>
    <message>
        <source>This lesson would take {megabytes} MB unpacked, more than a sound one of its size can; the limit is {limit} MB.</source>
        <translation>Esta lección ocuparía {megabytes} MB descomprimida, más de lo que puede una íntegra de su tamaño; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed here; `pip install tensorflow` installs it.</source>
        <translation>Esto necesita TensorFlow, que no está instalado aquí; `pip install tensorflow` lo instala.</translation>
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
        <source>Two layers of the network are called “{name}”.</source>
        <translation>Dos capas de la red se llaman «{name}».</translation>
    </message>
    <message>
        <source>Videos need the program ffmpeg of imageio-ffmpeg, which is not installed; write a GIF instead.</source>
        <translation>Los vídeos necesitan el programa ffmpeg de imageio-ffmpeg, que no está instalado; guarde un GIF.</translation>
    </message>
    <message>
        <source>What is given is one sample, grid, stack of planes, picture or drawing; received {received} of them.</source>
        <translation>Lo que se da es uno solo: muestra, cuadrícula, pila de planos, imagen o dibujo; aquí hay {received}.</translation>
    </message>
    <message>
        <source>What stands at {place} has {axes} axes, and no height and width.</source>
        <translation>Lo que está en {place} tiene {axes} ejes, y no tiene alto ni ancho.</translation>
    </message>
    <message>
        <source>What stands at {place} sees no part of a picture.</source>
        <translation>Lo que está en {place} no ve ninguna parte de una imagen.</translation>
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
        <source>Your progress could not be read; it is kept as {path}, and you begin anew.</source>
        <translation>No se pudo leer su progreso; se conserva en {path}, y usted empieza de nuevo.</translation>
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
        <source>{expected} numbers are asked for; received {received}.</source>
        <translation>Se piden {expected} números; se recibieron {received}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not permitted to you.</source>
        <translation>No se puede leer {file}: usted no tiene permiso.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken for weights ({reason}); a file that Keras&apos;s save_weights wrote would be right.</source>
        <translation>{file} no sirve como pesos ({reason}); serviría un archivo guardado con save_weights de Keras.</translation>
    </message>
    <message>
        <source>{file} does not fit {name} without its top: {what}.</source>
        <translation>{file} no encaja con {name} sin su parte superior: {what}.</translation>
    </message>
    <message>
        <source>{file} has no weights for the layer {layer}, which needs {expected}.</source>
        <translation>{file} no tiene pesos para la capa {layer}, que necesita {expected}.</translation>
    </message>
    <message>
        <source>{file} has {received} arrays of weights for the layer {layer}, which takes {expected}.</source>
        <translation>{file} tiene {received} arrays de pesos para la capa {layer}, que recibe {expected}.</translation>
    </message>
    <message>
        <source>{file} has {received} bytes that are all zero: what belongs there never arrived. Copy or download it again.</source>
        <translation>{file} tiene {received} bytes, todos iguales a cero: el contenido nunca llegó. Cópielo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>{file} has {received} bytes; model files are read up to {limit} bytes.</source>
        <translation>{file} tiene {received} bytes; los archivos de modelo se leen hasta {limit} bytes.</translation>
    </message>
    <message>
        <source>{file} holds one layer, a {type}, and no network; open the file of the whole model.</source>
        <translation>{file} contiene una sola capa, {type}, y ninguna red; abra el archivo del modelo entero.</translation>
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
        <source>{file} is a PDF document; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} es un documento PDF; un modelo es un archivo .keras o .h5, guardado por Keras.</translation>
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
        <source>{file} is a TensorFlow graph without its Keras model; open the .keras or .h5 file that it was made from.</source>
        <translation>{file} es un grafo de TensorFlow sin su modelo de Keras; abra el archivo .keras o .h5 del que se hizo.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file; a model is one file, saved by Keras as .keras or .h5.</source>
        <translation>{file} es un dispositivo, no un archivo; un modelo es un solo archivo, guardado por Keras como .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is a folder with a TensorFlow SavedModel; load it in the Keras that saved it, and save it as one .keras or .h5 file.</source>
        <translation>{file} es una carpeta con un SavedModel de TensorFlow; cárguelo en el Keras que lo guardó y guárdelo como un solo archivo .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is a folder; a model is one file, saved by Keras as .keras or .h5.</source>
        <translation>{file} es una carpeta; un modelo es un solo archivo, guardado por Keras como .keras o .h5.</translation>
    </message>
    <message>
        <source>{file} is a picture ({kind}); a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} es una imagen ({kind}); un modelo es un archivo .keras o .h5, guardado por Keras.</translation>
    </message>
    <message>
        <source>{file} is a program, which is never run; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} es un programa, y ninguno se ejecuta; un modelo es un archivo .keras o .h5, guardado por Keras.</translation>
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
        <source>{file} is an archive with {member} in it; unpack it, and open that file.</source>
        <translation>{file} es un paquete que contiene {member}; descomprímalo y abra ese archivo.</translation>
    </message>
    <message>
        <source>{file} is an archive without a model in it: a .keras file holds config.json and model.weights.h5.</source>
        <translation>{file} es un archivo comprimido sin un modelo dentro: un archivo .keras contiene config.json y model.weights.h5.</translation>
    </message>
    <message>
        <source>{file} is an office document; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} es un documento de oficina; un modelo es un archivo .keras o .h5, guardado por Keras.</translation>
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
        <source>{file} is packed ({kind}); unpack it, and open the .keras or .h5 file that it holds.</source>
        <translation>{file} está comprimido ({kind}); descomprímalo y abra el archivo .keras o .h5 que contiene.</translation>
    </message>
    <message>
        <source>{file} is part of a TensorFlow SavedModel; save the model again as .keras.</source>
        <translation>{file} es parte de un SavedModel de TensorFlow; guarde el modelo otra vez como .keras.</translation>
    </message>
    <message>
        <source>{file} is part of a TensorFlow checkpoint, which holds numbers but not which layers they belong to; save the whole model as .keras.</source>
        <translation>{file} es parte de un checkpoint de TensorFlow, que contiene números, pero no a qué capas pertenecen; guarde el modelo entero como .keras.</translation>
    </message>
    <message>
        <source>{file} is the JSON of an architecture without weights; open the .keras or .h5 file that model.save() writes.</source>
        <translation>{file} es el JSON de una arquitectura sin pesos; abra el archivo .keras o .h5 que guarda model.save().</translation>
    </message>
    <message>
        <source>{file} is the folder of a .keras file that was unpacked; open the .keras file itself.</source>
        <translation>{file} es la carpeta de un archivo .keras que se descomprimió; abra el propio archivo .keras.</translation>
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
        <source>{file} lacks its beginning. Copy or download it again.</source>
        <translation>Falta el principio de {file}. Cópielo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>{file} of this lesson: {reason}.</source>
        <translation>{file} de esta lección: {reason}.</translation>
    </message>
    <message>
        <source>{groups} groups have to divide both the {channels} maps from above and the {filters} filters without a rest.</source>
        <translation>{groups} grupos deben dividir sin resto tanto los {channels} mapas de arriba como los {filters} filtros.</translation>
    </message>
    <message>
        <source>{kind} works on maps (height × width × channels), but a row of {numbers} numbers comes from above. Move it up to where there are maps, or make maps of the numbers with Reshape.</source>
        <translation>{kind} trabaja con mapas (alto × ancho × canales), pero de arriba llega una fila de {numbers} números. Súbala hasta donde haya mapas, o haga mapas de los números con Reshape.</translation>
    </message>
    <message>
        <source>{kind} works on maps (height × width × channels), but {received} comes from above.</source>
        <translation>{kind} trabaja con mapas (alto × ancho × canales), pero de arriba llega {received}.</translation>
    </message>
    <message>
        <source>{kind} would have {weights} weights here; up to {limit} are possible. Fewer units, or pooling above, would help.</source>
        <translation>{kind} tendría aquí {weights} pesos; son posibles hasta {limit}. Ayudarían menos unidades, o pooling arriba.</translation>
    </message>
    <message>
        <source>{kind} would put out {shape}; up to {limit} numbers are possible.</source>
        <translation>{kind} daría {shape}; son posibles hasta {limit} números.</translation>
    </message>
    <message>
        <source>{layer} gives {shape} numbers, not maps with rows and columns; a heat map needs those.</source>
        <translation>{layer} da {shape} números, no mapas con filas y columnas, que son lo que necesita un mapa de calor.</translation>
    </message>
    <message>
        <source>{layer} has one channel, number 0; received {received}.</source>
        <translation>{layer} tiene un solo canal, el número 0; el pedido es {received}.</translation>
    </message>
    <message>
        <source>{name} cannot be built yet: its layer {layer} is impossible where it stands.</source>
        <translation>{name} aún no se puede construir: su capa {layer} es imposible donde está.</translation>
    </message>
    <message>
        <source>{name} cannot be fetched ({reason}); give a local copy instead: an .npz file, idx files, or a zip or folder with one sub-folder a class.</source>
        <translation>No se puede obtener {name} ({reason}); indique una copia local: un archivo .npz, archivos idx, o un zip o carpeta con una subcarpeta por clase.</translation>
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
        <source>{name} cannot be removed: {reason}.</source>
        <translation>No se puede quitar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has a path that leads out of the archive.</source>
        <translation>{name} tiene una ruta que sale del archivo comprimido.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} pictures, which is the limit.</source>
        <translation>{name} tiene más de {limit} imágenes, que es el límite.</translation>
    </message>
    <message>
        <source>{name} has no layer yet; add one.</source>
        <translation>{name} aún no tiene capas; añada una.</translation>
    </message>
    <message>
        <source>{name} has no layer “{received}”; it has {known}.</source>
        <translation>{name} no tiene la capa «{received}»; tiene {known}.</translation>
    </message>
    <message>
        <source>{name} has no pixels.</source>
        <translation>{name} no tiene píxeles.</translation>
    </message>
    <message>
        <source>{name} has not the name of a picture.</source>
        <translation>{name} no tiene nombre de imagen.</translation>
    </message>
    <message>
        <source>{name} has several inputs or outputs; here one picture goes in and one answer comes out.</source>
        <translation>{name} tiene varias entradas o salidas; aquí entra una imagen y sale una respuesta.</translation>
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
        <source>{name} has {count} classes; at most {limit} can be told apart.</source>
        <translation>{name} tiene {count} clases; se pueden distinguir {limit} como máximo.</translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB; the limit is {limit} MB.</source>
        <translation>{name} tiene {megabytes} MB; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>{name} has {pictures} pictures and {labels} labels; there must be as many of both.</source>
        <translation>{name} tiene {pictures} imágenes y {labels} etiquetas; debe haber tantas de unas como de otras.</translation>
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
        <source>{name} holds no labelled pictures; a folder or zip with one sub-folder a class, an .npz or an idx file would be right.</source>
        <translation>{name} no contiene imágenes etiquetadas; serviría una carpeta o un zip con una subcarpeta por clase, un .npz o un archivo idx.</translation>
    </message>
    <message>
        <source>{name} holds no x_train and y_train; pictures and their labels would be right.</source>
        <translation>{name} no contiene x_train e y_train; servirían imágenes y sus etiquetas.</translation>
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
        <source>{name} holds several sets in idx files; choose one of the files with pictures in it.</source>
        <translation>{name} contiene varios conjuntos en archivos idx; elija uno de los archivos con imágenes.</translation>
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
        <source>{name} is a link to elsewhere, which is not followed.</source>
        <translation>{name} es un enlace a otro lugar, que no se sigue.</translation>
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
        <source>{name} is being trained by another window or program; stop it there first.</source>
        <translation>{name} se está entrenando en otra ventana u otro programa; deténgalo allí antes.</translation>
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
        <source>{name} is damaged or cut short.</source>
        <translation>{name} está dañado o incompleto.</translation>
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
        <source>{name} is locked with a password; unpack the archive and choose the folder.</source>
        <translation>{name} está protegido con contraseña; descomprímalo y elija la carpeta.</translation>
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
        <source>{name} is no collection of drawings or photographs that can be read here.</source>
        <translation>{name} no es una colección de dibujos o fotografías que aquí se pueda leer.</translation>
    </message>
    <message>
        <source>{name} is no folder of a training, so it is left as it is.</source>
        <translation>{name} no es la carpeta de un entrenamiento, y por eso queda como está.</translation>
    </message>
    <message>
        <source>{name} is no picture that is known here.</source>
        <translation>{name} no es una imagen que aquí se conozca.</translation>
    </message>
    <message>
        <source>{name} is no sound lesson: {reason}.</source>
        <translation>{name} no es una lección correcta: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no sound workspace: it is damaged or cut short. A file as convviz saved it would be right, such as another copy of this one.</source>
        <translation>{name} no es un trabajo íntegro: está dañado o incompleto. Serviría un archivo como lo guardó convviz, por ejemplo otra copia de este.</translation>
    </message>
    <message>
        <source>{name} is no text; class names stand in a text file, one a line.</source>
        <translation>{name} no es un texto; los nombres de las clases van en un archivo de texto, uno por línea.</translation>
    </message>
    <message>
        <source>{name} is no text; numbers are expected in rows, with commas or tabs between them.</source>
        <translation>{name} no es texto; se esperan números en filas, separados por comas o tabulaciones.</translation>
    </message>
    <message>
        <source>{name} is not on this machine yet: it is fetched once when a training with it begins. A file that was downloaded by hand can be opened instead.</source>
        <translation>{name} aún no está en esta máquina: se obtiene una vez, cuando empieza un entrenamiento con él. También se puede abrir un archivo descargado a mano.</translation>
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
        <source>{name} is packed in a way that is not known here; unpack the archive and choose the folder.</source>
        <translation>{name} está comprimido de un modo que aquí no se conoce; descomprímalo y elija la carpeta.</translation>
    </message>
    <message>
        <source>{name} is still being trained; stop it before you remove it.</source>
        <translation>{name} aún se está entrenando; deténgalo antes de quitarlo.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of class names; the limit is {limit} MB.</source>
        <translation>{name} es demasiado grande para una lista de nombres de clases; el límite es {limit} MB.</translation>
    </message>
    <message>
        <source>{name} lacks one of its idx files: train-images-idx3-ubyte and train-labels-idx1-ubyte would be right, and the two that begin with t10k beside them.</source>
        <translation>A {name} le falta uno de sus archivos idx: servirían train-images-idx3-ubyte y train-labels-idx1-ubyte, y junto a ellos los dos que empiezan con t10k.</translation>
    </message>
    <message>
        <source>{name} leaves the size of its input open; a network with an input of one size would be right.</source>
        <translation>{name} deja abierto el tamaño de su entrada; serviría una red con una entrada de un solo tamaño.</translation>
    </message>
    <message>
        <source>{name} leaves the size of its input {inputs} open; give it one.</source>
        <translation>{name} deja abierto el tamaño de su entrada {inputs}; indique uno.</translation>
    </message>
    <message>
        <source>{name} lies in no class&apos;s folder.</source>
        <translation>{name} no está en la carpeta de ninguna clase.</translation>
    </message>
    <message>
        <source>{name} names {count} classes and has the label {label}; labels from 0 to {last} would be right.</source>
        <translation>{name} nombra {count} clases y tiene la etiqueta {label}; servirían etiquetas de 0 a {last}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>{name} of this lesson is no history of a training.</source>
        <translation>{name} de esta lección no es el historial de un entrenamiento.</translation>
    </message>
    <message>
        <source>{name} stores its pictures by columns; save numpy.ascontiguousarray(x_train) instead.</source>
        <translation>{name} guarda sus imágenes por columnas; guarde numpy.ascontiguousarray(x_train).</translation>
    </message>
    <message>
        <source>{name} takes pictures of {shape}; {received} was wanted.</source>
        <translation>{name} recibe imágenes de {shape}; se pidió {received}.</translation>
    </message>
    <message>
        <source>{name} takes {count} pictures at a time; one that takes one picture would be right.</source>
        <translation>{name} recibe {count} imágenes a la vez; serviría una red que recibe una sola.</translation>
    </message>
    <message>
        <source>{name} takes {each} pictures at a time; it was given {received}.</source>
        <translation>{name} recibe {each} imágenes a la vez; el número recibido es {received}.</translation>
    </message>
    <message>
        <source>{name} wants {inputs} inputs at once; a kept drawing has {kept}.</source>
        <translation>{name} pide {inputs} entradas a la vez; un dibujo guardado tiene {kept}.</translation>
    </message>
    <message>
        <source>{name} was saved in no file.</source>
        <translation>{name} no se guardó en ningún archivo.</translation>
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
        <source>{network} does not end with a dense layer, so that no number of the layer before counts for a class by a weight of its own.</source>
        <translation>{network} no termina con una capa densa; por eso ningún número de la capa anterior cuenta para una clase con un peso propio.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>No se puede escribir {path}: no existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede guardar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no file of a training, or it is damaged.</source>
        <translation>{path} no es un archivo de un entrenamiento, o está dañado.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation>{path} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} holds {wanted} numbers, but {total} come from above ({received}); both have to be as many.</source>
        <translation>{target} contiene {wanted} números, pero de arriba llegan {total} ({received}); deben ser tantos unos como otros.</translation>
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
        <source>“{name}” cannot be a folder’s name; letters, digits and spaces would be right.</source>
        <translation>«{name}» no puede ser el nombre de una carpeta; servirían letras, cifras y espacios.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: its file is damaged. Reinstall convviz.</source>
        <translation>No se puede mostrar «{name}»: su archivo está dañado. Reinstale convviz.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {received} here.</source>
        <translation>«{name}» no puede ser {received} aquí.</translation>
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
        <source>“{name}” learns from pictures of the digits 0 to 9, such as MNIST.</source>
        <translation>«{name}» aprende con imágenes de los dígitos 0 a 9, como MNIST.</translation>
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
        <source>“{name}” puts out features and no classes; “vgg16-transfer” stands on it and can be trained.</source>
        <translation>«{name}» produce características y no clases; «vgg16-transfer» se apoya en ella y se puede entrenar.</translation>
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
        <source>“{received}” is no number; write one such as {example} or 3/4.</source>
        <translation>«{received}» no es un número; escriba uno como {example} o 3/4.</translation>
    </message>
    <message>
        <source>“{received}” is no shape; write one such as 14 × 14 × 8.</source>
        <translation>«{received}» no es una forma; escriba una como 14 × 14 × 8.</translation>
    </message>
    <message>
        <source>“{received}” is too large; the lab computes in single precision, up to about 3.4e38.</source>
        <translation>«{received}» es demasiado grande; el laboratorio calcula en precisión simple, hasta cerca de 3,4e38.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A grey window slides over the picture; where the class falls, something was that counts.</source>
        <translation>Una ventana gris se desliza sobre la imagen; donde la clase cae, había algo que cuenta.</translation>
    </message>
    <message>
        <source>As Grad-CAM, but cells count more that raise the class by themselves: better for several things.</source>
        <translation>Como Grad-CAM, pero cuentan más las celdas que elevan la clase por sí solas: mejor para varias cosas.</translation>
    </message>
    <message>
        <source>Each cell of each map counts by its own gradient, where that is positive: finer places.</source>
        <translation>Cada celda de cada mapa cuenta con su propio gradiente, donde es positivo: lugares más finos.</translation>
    </message>
    <message>
        <source>Each map counts as much as the class would rise if all of the map rose a little.</source>
        <translation>Cada mapa cuenta tanto como subiría la clase si todo el mapa subiera un poco.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation>Gradiente × entrada</translation>
    </message>
    <message>
        <source>Gradients added up on the way from nothing to the picture; they sum to what the class gained.</source>
        <translation>Gradientes sumados en el camino de la nada a la imagen; su suma es lo que ganó la clase.</translation>
    </message>
    <message>
        <source>Guided backpropagation</source>
        <translation>Retropropagación guiada</translation>
    </message>
    <message>
        <source>How fast the class rises when a pixel becomes a little brighter.</source>
        <translation>Con qué rapidez sube la clase cuando un píxel se aclara un poco.</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Layer-CAM</source>
        <translation>Layer-CAM</translation>
    </message>
    <message>
        <source>No gradients: each map is laid over the picture, and counts as much as the class rises.</source>
        <translation>Sin gradientes: cada mapa se pone sobre la imagen y cuenta tanto como sube la clase.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Only what excites is passed back. It draws edges, whatever the class: it is no proof of what decides.</source>
        <translation>Solo se pasa hacia atrás lo que excita. Dibuja bordes, sea cual sea la clase: no prueba qué decide.</translation>
    </message>
    <message>
        <source>Score-CAM</source>
        <translation>Score-CAM</translation>
    </message>
    <message>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <source>The gradient times the pixel itself: what is black counts for nothing.</source>
        <translation>El gradiente por el propio píxel: lo negro no cuenta nada.</translation>
    </message>
    <message>
        <source>The mean of the gradients of many slightly noisy copies.</source>
        <translation>La media de los gradientes de muchas copias con un poco de ruido.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>EvidenceArrays</name>
    <message>
        <source>Answer at each place of the window</source>
        <translation>Respuesta en cada posición de la ventana</translation>
    </message>
    <message>
        <source>Answer to each picture</source>
        <translation>Respuesta a cada imagen</translation>
    </message>
    <message>
        <source>Changed picture</source>
        <translation>Imagen cambiada</translation>
    </message>
    <message>
        <source>Class of each picture</source>
        <translation>Clase de cada imagen</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlaciones</translation>
    </message>
    <message>
        <source>Difference of the pictures</source>
        <translation>Diferencia de las imágenes</translation>
    </message>
    <message>
        <source>Excitement at the beginning</source>
        <translation>Excitación al comienzo</translation>
    </message>
    <message>
        <source>Excitement of each filter</source>
        <translation>Excitación de cada filtro</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>How much they do</source>
        <translation>Cuánto lo excitan</translation>
    </message>
    <message>
        <source>Increase of the answer by each map</source>
        <translation>Aumento de la respuesta por cada mapa</translation>
    </message>
    <message>
        <source>Largest number of each filter</source>
        <translation>Número mayor de cada filtro</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map after each stage</source>
        <translation>Mapa tras cada etapa</translation>
    </message>
    <message>
        <source>Pictures that excite each filter most</source>
        <translation>Imágenes que más excitan cada filtro</translation>
    </message>
    <message>
        <source>Pictures that were made</source>
        <translation>Imágenes generadas</translation>
    </message>
    <message>
        <source>Place of each picture in the set</source>
        <translation>Lugar de cada imagen en el conjunto</translation>
    </message>
    <message>
        <source>Probability of each class, step by step</source>
        <translation>Probabilidad de cada clase, paso a paso</translation>
    </message>
    <message>
        <source>Probability while pixels are put in</source>
        <translation>Probabilidad mientras se insertan píxeles</translation>
    </message>
    <message>
        <source>Probability while pixels are taken away</source>
        <translation>Probabilidad mientras se eliminan píxeles</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>Fracción de los píxeles</translation>
    </message>
    <message>
        <source>The same, put in by chance</source>
        <translation>Lo mismo, insertando al azar</translation>
    </message>
    <message>
        <source>The same, taken away by chance</source>
        <translation>Lo mismo, eliminando al azar</translation>
    </message>
    <message>
        <source>Their strongest cells</source>
        <translation>Sus celdas más fuertes</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Weight of each map</source>
        <translation>Peso de cada mapa</translation>
    </message>
    <message>
        <source>Weighted sum before ReLU</source>
        <translation>Suma ponderada antes de la ReLU</translation>
    </message>
    <message>
        <source>What covers</source>
        <translation>Lo que cubre</translation>
    </message>
</context>
<context>
    <name>EvidenceHandOuts</name>
    <message>
        <source>The points of the map</source>
        <translation>Los puntos del mapa</translation>
    </message>
    <message>
        <source>What each number adds</source>
        <translation>Lo que suma cada número</translation>
    </message>
    <message>
        <source>answer: {answer}</source>
        <translation>respuesta: {answer}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>All pictures of a data set as the network sees them</source>
        <translation>Todas las imágenes de un conjunto de datos como las ve la red</translation>
    </message>
    <message>
        <source>Compare maps, and test whether they mean anything</source>
        <translation>Comparar mapas y probar si significan algo</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dudar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <source>How much each pixel counts</source>
        <translation>Cuánto cuenta cada píxel</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What each filter would like to see</source>
        <translation>Lo que a cada filtro le gustaría ver</translation>
    </message>
    <message>
        <source>Where the evidence for a class lies</source>
        <translation>Dónde está la evidencia a favor de una clase</translation>
    </message>
    <message>
        <source>Which real pictures excite a filter most</source>
        <translation>Qué imágenes reales excitan más a un filtro</translation>
    </message>
    <message>
        <source>why does it answer so?</source>
        <translation>¿por qué responde así?</translation>
    </message>
</context>
<context>
    <name>EvidencePixels</name>
    <message>
        <source>, counts {counts}</source>
        <translation>, cuenta {counts}</translation>
    </message>
    <message>
        <source>, not known yet</source>
        <translation>, aún no se sabe</translation>
    </message>
    <message>
        <source>: logit of “{name}” {score} instead of {whole}, falls by {fall}</source>
        <translation>: logit de «{name}» {score} en vez de {whole}, baja {fall}</translation>
    </message>
    <message>
        <source>: logit of “{name}” {score} instead of {whole}, rises by {fall}</source>
        <translation>: logit de «{name}» {score} en vez de {whole}, sube {fall}</translation>
    </message>
    <message>
        <source>: logit of “{name}” {score}, which changes nothing</source>
        <translation>: logit de «{name}» {score}, no cambia nada</translation>
    </message>
    <message>
        <source>: not tried yet</source>
        <translation>: aún sin probar</translation>
    </message>
    <message>
        <source>= logit of “{name}”</source>
        <translation>= logit de «{name}»</translation>
    </message>
    <message>
        <source>A window slides over the picture and covers what it meets; where the class falls, something counted.</source>
        <translation>Una ventana se desliza sobre la imagen y cubre lo que encuentra; donde la clase cae, algo contaba.</translation>
    </message>
    <message>
        <source>All maps, the strongest first</source>
        <translation>Todos los mapas, primero los más fuertes</translation>
    </message>
    <message>
        <source>All numbers, in order</source>
        <translation>Todos los números, en orden</translation>
    </message>
    <message>
        <source>How far “{name}” falls, mean for each pixel</source>
        <translation>Cuánto baja «{name}», media por píxel</translation>
    </message>
    <message>
        <source>How far “{name}” falls, place by place</source>
        <translation>Cuánto baja «{name}», posición a posición</translation>
    </message>
    <message>
        <source>How “{name}” changes with each pixel</source>
        <translation>Cómo cambia «{name}» con cada píxel</translation>
    </message>
    <message>
        <source>Last layer: input × weight</source>
        <translation>Última capa: entrada × peso</translation>
    </message>
    <message>
        <source>Logit of “{name}”: {score}</source>
        <translation>Logit de «{name}»: {score}</translation>
    </message>
    <message>
        <source>Mean of the output: {score}</source>
        <translation>Media de la salida: {score}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: pixel {values}</source>
        <translation>Fila {row}, columna {column}: píxel {values}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {values}</source>
        <translation>Fila {row}, columna {column}: {values}</translation>
    </message>
    <message>
        <source>Rows {top}–{bottom}, columns {left}–{right} covered</source>
        <translation>Filas {top}–{bottom}, columnas {left}–{right} cubiertas</translation>
    </message>
    <message>
        <source>The last layer adds up numbers times weights. Here is the sum itself: nothing is estimated or left out.</source>
        <translation>La última capa suma números por pesos. Aquí está la propia suma: nada se estima ni se omite.</translation>
    </message>
    <message>
        <source>The {count} strongest maps</source>
        <translation>Los {count} mapas más fuertes</translation>
    </message>
    <message>
        <source>What each pixel adds to “{name}”</source>
        <translation>Lo que suma cada píxel a «{name}»</translation>
    </message>
    <message>
        <source>What the network is fed ({size})</source>
        <translation>Lo que recibe la red ({size})</translation>
    </message>
    <message>
        <source>What the network saw then</source>
        <translation>Lo que vio entonces la red</translation>
    </message>
    <message>
        <source>against the class · for it</source>
        <translation>contra la clase · a favor</translation>
    </message>
    <message>
        <source>all {count} places</source>
        <translation>las {count} posiciones</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>fall of the logit</source>
        <translation>caída del logit</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>largest absolute value of the channels</source>
        <translation>mayor valor absoluto de los canales</translation>
    </message>
    <message>
        <source>map {map}</source>
        <translation>mapa {map}</translation>
    </message>
    <message>
        <source>map {map} · mean</source>
        <translation>mapa {map} · media</translation>
    </message>
    <message>
        <source>map {map} · row {row}, column {column}</source>
        <translation>mapa {map} · fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>posición {place} de {count}</translation>
    </message>
    <message>
        <source>the picture blurred</source>
        <translation>la imagen desenfocada</translation>
    </message>
    <message>
        <source>the picture&apos;s mean</source>
        <translation>la media de la imagen</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>unidad {number}</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>{count} maps of {layer}, what all numbers of each add</source>
        <translation>{count} mapas de {layer}: lo que suman todos los números de cada uno</translation>
    </message>
    <message>
        <source>{count} more that add</source>
        <translation>{count} más que suman</translation>
    </message>
    <message>
        <source>{count} more that take</source>
        <translation>{count} más que restan</translation>
    </message>
    <message>
        <source>{count} numbers of {layer}, each times its weight</source>
        <translation>{count} números de {layer}, cada uno por su peso</translation>
    </message>
    <message>
        <source>{name}: it is 0 and adds nothing, whatever its weight</source>
        <translation>{name}: es 0 y no suma nada, sea cual sea su peso</translation>
    </message>
    <message>
        <source>{name}: its {count} numbers times their weights add {value}</source>
        <translation>{name}: sus {count} números por sus pesos suman {value}</translation>
    </message>
    <message>
        <source>{share} % lie beyond</source>
        <translation>{share} % queda fuera</translation>
    </message>
    <message>
        <source>Σ of all pixels {sum} = logit {score} − baseline {baseline} ✓ ({off} % off)</source>
        <translation>Σ de todos los píxeles {sum} = logit {score} − línea base {baseline} ✓ (diferencia del {off} %)</translation>
    </message>
    <message>
        <source>Σ of all pixels {sum} ≠ logit {score} − baseline {baseline} ({off} % off): more steps come closer</source>
        <translation>Σ de todos los píxeles {sum} ≠ logit {score} − línea base {baseline} (diferencia del {off} %): más pasos la acercan</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Another exercise of this kind and level</source>
        <translation>Otro ejercicio de este tipo y nivel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>How to begin, or what is wrong with your answer</source>
        <translation>Cómo empezar, o qué está mal en su respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open in the kernel lab</source>
        <translation>Abrir en el laboratorio</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Shows the answer and the arithmetic</source>
        <translation>Muestra la respuesta y la cuenta</translation>
    </message>
    <message>
        <source>Step through it and change it there</source>
        <translation>Recorrer el ejercicio y cambiarlo allí</translation>
    </message>
    <message>
        <source>The answer is {answer}.</source>
        <translation>La respuesta es {answer}.</translation>
    </message>
    <message>
        <source>exercise {number}</source>
        <translation>ejercicio {number}</translation>
    </message>
    <message>
        <source>{count} numbers are not right.</source>
        <translation>{count} números no son correctos.</translation>
    </message>
    <message>
        <source>{kind} · exercise {number}</source>
        <translation>{kind} · ejercicio {number}</translation>
    </message>
    <message>
        <source>✓ Right: {answer}.</source>
        <translation>✓ Correcto: {answer}.</translation>
    </message>
    <message>
        <source>✗ Nearly.</source>
        <translation>✗ Casi.</translation>
    </message>
    <message>
        <source>✗ Not yet.</source>
        <translation>✗ Todavía no.</translation>
    </message>
</context>
<context>
    <name>ExerciseChoice</name>
    <message>
        <source>A sheet with this exercise and the nine that follow it</source>
        <translation>Una hoja con este ejercicio y los nueve siguientes</translation>
    </message>
    <message>
        <source>Exercise number</source>
        <translation>Ejercicio n.º</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Kind of exercise</source>
        <translation>Tipo de ejercicio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Number of the exercise</source>
        <translation>Número del ejercicio</translation>
    </message>
    <message>
        <source>Print ten…</source>
        <translation>Imprimir diez…</translation>
    </message>
    <message>
        <source>The same number gives the same exercise on every machine</source>
        <translation>El mismo número da el mismo ejercicio en todos los equipos</translation>
    </message>
</context>
<context>
    <name>ExerciseGrids</name>
    <message>
        <source>The numbers of the exercise</source>
        <translation>Los números del ejercicio</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>1×1 convolution</source>
        <translation>Convolución 1×1</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Exercises · {kind} · {level}</source>
        <translation>Ejercicios · {kind} · {level}</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>How many cells does “same” add on each side?</source>
        <translation>¿Cuántas celdas añade «same» a cada lado?</translation>
    </message>
    <message>
        <source>How many multiply-adds does one pass take?</source>
        <translation>¿Cuántas multiplicaciones-sumas requiere una pasada?</translation>
    </message>
    <message>
        <source>How many parameters are there in all?</source>
        <translation>¿Cuántos parámetros hay en total?</translation>
    </message>
    <message>
        <source>How many rows does the output have?</source>
        <translation>¿Cuántas filas tiene la salida?</translation>
    </message>
    <message>
        <source>How many rows of the input does one number of the last layer see, padding included?</source>
        <translation>¿Cuántas filas de la entrada ve un número de la última capa, contando el relleno?</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input: {shape}</source>
        <translation>Entrada: {shape}</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernel {number}</source>
        <translation>Kernel {number}</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Mental arithmetic</source>
        <translation>Cálculo mental</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones-sumas</translation>
    </message>
    <message>
        <source>One sum</source>
        <translation>Una suma</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output sizes</source>
        <translation>Tamaños de la salida</translation>
    </message>
    <message>
        <source>Padding “same”</source>
        <translation>Relleno «same»</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>Papel y lápiz</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Campo receptivo</translation>
    </message>
    <message>
        <source>The slope is {slope}.</source>
        <translation>La pendiente es {slope}.</translation>
    </message>
    <message>
        <source>Two decimals are enough.</source>
        <translation>Bastan dos decimales.</translation>
    </message>
    <message>
        <source>What is easily overlooked</source>
        <translation>Lo que suele pasarse por alto</translation>
    </message>
    <message>
        <source>Which kernel made the map of the picture, with padding “same”?</source>
        <translation>¿Qué kernel hizo el mapa de la imagen, con relleno «same»?</translation>
    </message>
    <message>
        <source>Which kernel?</source>
        <translation>¿Qué kernel?</translation>
    </message>
    <message>
        <source>Which number stands at row {row}, column {column} of the output?</source>
        <translation>¿Qué número está en la fila {row}, columna {column} de la salida?</translation>
    </message>
    <message>
        <source>Which numbers come out, one after the other?</source>
        <translation>¿Qué números salen, uno tras otro?</translation>
    </message>
    <message>
        <source>Which numbers stand in the output?</source>
        <translation>¿Qué números hay en la salida?</translation>
    </message>
    <message>
        <source>Which shape comes out? Write rows × columns × channels.</source>
        <translation>¿Qué forma sale? Escriba filas × columnas × canales.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>sesgo {bias}</translation>
    </message>
    <message>
        <source>filters {filters}, kernel {kernel}</source>
        <translation>filtros {filters}, kernel {kernel}</translation>
    </message>
    <message>
        <source>kernel {kernel}</source>
        <translation>kernel {kernel}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sin sesgo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>row {row}: {numbers}</source>
        <translation>fila {row}: {numbers}</translation>
    </message>
    <message>
        <source>then {function}</source>
        <translation>luego {function}</translation>
    </message>
    <message>
        <source>units {units}</source>
        <translation>unidades {units}</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>ventana {window}</translation>
    </message>
    <message>
        <source>with bias</source>
        <translation>con sesgo</translation>
    </message>
    <message>
        <source>{layer}: nothing to learn</source>
        <translation>{layer}: nada que aprender</translation>
    </message>
    <message>
        <source>{layer}: {places} numbers × {each} products each = {count}</source>
        <translation>{layer}: {places} números × {each} productos cada uno = {count}</translation>
    </message>
    <message>
        <source>{right} of {attempts} right at the first try · {streak} in a row</source>
        <translation>{right} de {attempts} a la primera · {streak} seguidos</translation>
    </message>
    <message>
        <source>{rows} × {columns} empty cells</source>
        <translation>{rows} × {columns} celdas vacías</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>{name} is still being written.</source>
        <translation>{name} todavía se está escribiendo.</translation>
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
    <name>FactsPart</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name among files (small letters, digits, hyphens)</source>
        <translation>Nombre del archivo (minúsculas, cifras, guiones)</translation>
    </message>
    <message>
        <source>Name the lesson</source>
        <translation>Poner nombre a la lección</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Título de la lección</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What one can do afterwards</source>
        <translation>Lo que se sabe hacer después</translation>
    </message>
    <message>
        <source>Where the idea comes from</source>
        <translation>De dónde viene la idea</translation>
    </message>
    <message>
        <source>{files} files belong to it, {kilobytes} kB.</source>
        <translation>Archivos que forman parte de ella: {files}, {kilobytes} kB.</translation>
    </message>
</context>
<context>
    <name>FetchButton</name>
    <message>
        <source>Fetch {name}</source>
        <translation>Obtener {name}</translation>
    </message>
    <message>
        <source>Fetches it once by Keras&apos;s own loader; then it is there without the internet too</source>
        <translation>Lo obtiene una vez con el cargador del propio Keras; después está disponible también sin internet</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>Obteniendo {name}…</translation>
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
    <name>Filters</name>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>1 of them is not more excited than by noise.</source>
        <translation>La imagen no excita a 1 de ellos más que el ruido.</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Clase {name}</translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Clase «{name}»</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Its kernel in {layer}: {size}</source>
        <translation>Su kernel en {layer}: {size}</translation>
    </message>
    <message>
        <source>Its kernel in {layer}: {size}, bias {bias}</source>
        <translation>Su kernel en {layer}: {size}, sesgo {bias}</translation>
    </message>
    <message>
        <source>Its number, from noise to picture: {rise}</source>
        <translation>Su número, del ruido a la imagen: {rise}</translation>
    </message>
    <message>
        <source>Logit of the class, from noise to picture: {rise}</source>
        <translation>Logit de la clase, del ruido a la imagen: {rise}</translation>
    </message>
    <message>
        <source>Make 1 picture</source>
        <translation>Generar 1 imagen</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Generar imágenes</translation>
    </message>
    <message>
        <source>Make {count} pictures</source>
        <translation>Generar {count} imágenes</translation>
    </message>
    <message>
        <source>Mean of its map, from noise to picture: {rise}</source>
        <translation>Media de su mapa, del ruido a la imagen: {rise}</translation>
    </message>
    <message>
        <source>Nobody drew these: each began as the same grey noise and was changed, step by step, so that its filter answers more and more strongly. It is what the filter looks for.</source>
        <translation>Nadie las dibujó: cada una empezó como el mismo ruido gris y cambió, paso a paso, para que su filtro responda cada vez con más fuerza. Es lo que busca el filtro.</translation>
    </message>
    <message>
        <source>Nobody drew these: each began as the same grey noise and was changed, step by step, so that the network becomes surer and surer of its class.</source>
        <translation>Nadie las dibujó: cada una empezó como el mismo ruido gris y cambió, paso a paso, para que la red esté cada vez más segura de su clase.</translation>
    </message>
    <message>
        <source>Pictures for this layer take a while. Press “Make”: you see them form, and can stop at any time.</source>
        <translation>Las imágenes de esta capa tardan un poco. Pulse «Generar»: verá cómo se forman y podrá parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>Paso {done} de {total}</translation>
    </message>
    <message>
        <source>This network takes no picture, so none can be made for its filters.</source>
        <translation>Esta red no recibe ninguna imagen, así que no se puede generar ninguna para sus filtros.</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} filtros</translation>
    </message>
    <message>
        <source>{count} of them are not more excited than by noise.</source>
        <translation>La imagen no excita a {count} de ellos más que el ruido.</translation>
    </message>
    <message>
        <source>{layer}, filter {name}</source>
        <translation>{layer}, filtro {name}</translation>
    </message>
    <message>
        <source>{steps} steps of {rate}, blur {blur}, jitter {jitter}, decay {decay}, total variation {variation}, seed {seed}</source>
        <translation>{steps} pasos de {rate}, desenfoque {blur}, jitter {jitter}, decaimiento {decay}, variación total {variation}, semilla {seed}</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
</context>
<context>
    <name>FiltersControls</name>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>By how many pixels at most it is shifted before each step, so that no pixel is special</source>
        <translation>Cuántos píxeles como máximo se desplaza antes de cada paso, para que ningún píxel sea especial</translation>
    </message>
    <message>
        <source>By how many pixels the picture is blurred after each step, less and less to the end</source>
        <translation>Por cuántos píxeles se desenfoca la imagen tras cada paso, cada vez menos hasta el final</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>How far a step goes, as a share of black to white</source>
        <translation>Hasta dónde va un paso, como fracción del negro al blanco</translation>
    </message>
    <message>
        <source>How often each picture is changed a little</source>
        <translation>Cuántas veces se cambia un poco cada imagen</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Cómo se generan</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Of the noise that it begins with: the same seed, the same picture</source>
        <translation>Del ruido con que empieza: la misma semilla, la misma imagen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tam. del paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The share by which it falls back to grey at each step</source>
        <translation>La fracción en que vuelve al gris a cada paso</translation>
    </message>
    <message>
        <source>Total variation: how much jumps between neighbouring pixels are held against it</source>
        <translation>Variación total: cuánto pesan en su contra los saltos entre píxeles vecinos</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Valores habituales</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
</context>
<context>
    <name>FiltersHeader</name>
    <message>
        <source>All {count}</source>
        <translation>Los {count}</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Tantas como quepan</translation>
    </message>
    <message>
        <source>How many filters are made</source>
        <translation>Para cuántos filtros generar</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Capa siguiente</translation>
    </message>
    <message>
        <source>Pictures and settings as NPZ</source>
        <translation>Imágenes y ajustes en NPZ</translation>
    </message>
    <message>
        <source>Pictures in a row</source>
        <translation>Imágenes por fila</translation>
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
        <source>Settings and excitements as JSON</source>
        <translation>Ajustes y excitaciones en JSON</translation>
    </message>
    <message>
        <source>Sheet as PNG</source>
        <translation>Hoja en PNG</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Los {count} primeros</translation>
    </message>
    <message>
        <source>{count} a row</source>
        <translation>{count} por fila</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>One picture, enlarged</source>
        <translation>Una imagen, ampliada</translation>
    </message>
    <message>
        <source>Pictures made for the filters</source>
        <translation>Imágenes generadas para los filtros</translation>
    </message>
    <message>
        <source>These were made with other settings, or of other weights.</source>
        <translation>Estas se generaron con otros ajustes o con otros pesos.</translation>
    </message>
    <message>
        <source>What excites a filter</source>
        <translation>Lo que excita a un filtro</translation>
    </message>
    <message>
        <source>Why there is nothing to see</source>
        <translation>Por qué no hay nada que ver</translation>
    </message>
</context>
<context>
    <name>FiltersSaving</name>
    <message>
        <source>NumPy arrays</source>
        <translation>Arrays de NumPy</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} se guardó en {folder}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
    <name>FlipPart</name>
    <message>
        <source>At each step every pixel becomes a little brighter or darker, whichever takes the answer away: the fast gradient sign method.</source>
        <translation>En cada paso todo píxel se aclara o se oscurece un poco, según lo que aleje la respuesta: el método del signo del gradiente (FGSM).</translation>
    </message>
    <message>
        <source>Class that it is to become</source>
        <translation>Clase a la que debe pasar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Feed the changed picture to the network and look into it</source>
        <translation>Dar la imagen cambiada a la red y mirar dentro de ella</translation>
    </message>
    <message>
        <source>How far the picture is changed</source>
        <translation>Cuánto se cambia la imagen</translation>
    </message>
    <message>
        <source>It is to become</source>
        <translation>Debe pasar a</translation>
    </message>
    <message>
        <source>Largest change of a pixel in per cent</source>
        <translation>Mayor cambio de un píxel en tanto por ciento</translation>
    </message>
    <message>
        <source>Largest change, %</source>
        <translation>Cambio máx., %</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>Ampliación de la diferencia</translation>
    </message>
    <message>
        <source>Open on the network page</source>
        <translation>Abrir en la página de la red</translation>
    </message>
    <message>
        <source>Probabilities while the picture changes</source>
        <translation>Probabilidades mientras cambia la imagen</translation>
    </message>
    <message>
        <source>The picture, what is added, and both together</source>
        <translation>La imagen, lo que se suma y ambas juntas</translation>
    </message>
    <message>
        <source>This network gives no classes, so no answer can flip.</source>
        <translation>Esta red no da clases, así que ninguna respuesta puede cambiar.</translation>
    </message>
    <message>
        <source>What is added, × {factor}</source>
        <translation>Lo que se suma, × {factor}</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>cualquier otra clase</translation>
    </message>
    <message>
        <source>at most {size} of black to white</source>
        <translation>como máximo {size} del negro al blanco</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>ambas juntas</translation>
    </message>
    <message>
        <source>changed picture</source>
        <translation>imagen cambiada</translation>
    </message>
    <message>
        <source>largest change of a pixel</source>
        <translation>mayor cambio de un píxel</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>to be seen</source>
        <translation>visible</translation>
    </message>
</context>
<context>
    <name>ForgetPart</name>
    <message>
        <source>From the last layer on, weights are replaced by random ones, as if they had never learnt. Each map has its own scale; the number is its rank correlation with the first.</source>
        <translation>A partir de la última capa, los pesos se cambian por otros aleatorios, como si nunca hubieran aprendido. Cada mapa tiene su escala; el número es su correlación de rangos con el primero.</translation>
    </message>
    <message>
        <source>How alike the map stays</source>
        <translation>Cuánto sigue pareciéndose el mapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stages of forgetting</source>
        <translation>Etapas del olvido</translation>
    </message>
    <message>
        <source>The map while the network forgets</source>
        <translation>El mapa mientras la red olvida</translation>
    </message>
    <message>
        <source>forgotten down to this layer</source>
        <translation>olvidada hasta esta capa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>rank correlation with the map of the network as it has learnt</source>
        <translation>correlación de rangos con el mapa de la red entrenada</translation>
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
        <source>The whole page, {size}</source>
        <translation>La página entera, {size}</translation>
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
    <name>HandOut</name>
    <message>
        <source>dilation rate {rate}</source>
        <translation>dilatación {rate}</translation>
    </message>
    <message>
        <source>input {size}</source>
        <translation>entrada {size}</translation>
    </message>
    <message>
        <source>kernel flipped</source>
        <translation>kernel girado</translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation>relleno {padding}</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>pendiente {slope}</translation>
    </message>
    <message>
        <source>strides {strides}</source>
        <translation>paso {strides}</translation>
    </message>
</context>
<context>
    <name>HeatCover</name>
    <message>
        <source>As it truly is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>Bilinear between the middles of the cells</source>
        <translation>Bilineal entre los centros de las celdas</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>How much of the picture the map covers</source>
        <translation>Cuánto de la imagen cubre el mapa</translation>
    </message>
    <message>
        <source>How the map lies over the picture</source>
        <translation>Cómo queda el mapa sobre la imagen</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacidad del mapa</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
</context>
<context>
    <name>HeatHeader</name>
    <message>
        <source>How the heat map is made</source>
        <translation>Cómo se hace el mapa de calor</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Capa siguiente</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Adds</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>By how much each map raises the class</source>
        <translation>Cuánto eleva la clase cada mapa</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>Evidencia a favor de {name}</translation>
    </message>
    <message>
        <source>Evidence: the weighted sum where it is positive</source>
        <translation>Evidencia: la suma ponderada donde es positiva</translation>
    </message>
    <message>
        <source>Gradient of map {channel}: mean {mean}</source>
        <translation>Gradiente del mapa {channel}: media {mean}</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>Aumentos</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map {channel} of {layer}</source>
        <translation>Mapa {channel} de {layer}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>No positive evidence for {name} here.</source>
        <translation>Aquí no hay evidencia positiva a favor de {name}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>The largest number in the map</source>
        <translation>El número mayor del mapa</translation>
    </message>
    <message>
        <source>The map has {rows} × {columns} cells; the picture has {height} × {width} pixels.</source>
        <translation>El mapa tiene {rows} × {columns} celdas; la imagen tiene {height} × {width} píxeles.</translation>
    </message>
    <message>
        <source>The map’s own cells</source>
        <translation>Las propias celdas del mapa</translation>
    </message>
    <message>
        <source>The number of the map in its layer</source>
        <translation>El número del mapa en su capa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight of each cell of map {channel}</source>
        <translation>Peso de cada celda del mapa {channel}</translation>
    </message>
    <message>
        <source>Weight of each map, the strongest first</source>
        <translation>Peso de cada mapa, primero el más fuerte</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Suma ponderada</translation>
    </message>
    <message>
        <source>Weighted sum: for and against</source>
        <translation>Suma ponderada: a favor y en contra</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What it adds to a cell of the sum, in the mean</source>
        <translation>Lo que suma a una celda de la suma, de media</translation>
    </message>
    <message>
        <source>What the map counts</source>
        <translation>Cuánto cuenta el mapa</translation>
    </message>
    <message>
        <source>each map × its weight, added up</source>
        <translation>cada mapa × su peso, sumados</translation>
    </message>
    <message>
        <source>every map is 0 here, or counts nothing</source>
        <translation>aquí todo mapa es 0 o no cuenta nada</translation>
    </message>
    <message>
        <source>how much each map alone raises the class</source>
        <translation>cuánto eleva la clase cada mapa solo</translation>
    </message>
    <message>
        <source>how the class rises with each number</source>
        <translation>cómo sube la clase con cada número</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>mapa {channel}</translation>
    </message>
    <message>
        <source>max(0, gradient) × map, added up over all maps</source>
        <translation>max(0, gradiente) × mapa, sumado en todos los mapas</translation>
    </message>
    <message>
        <source>max(0, gradient), cell by cell</source>
        <translation>max(0, gradiente), celda a celda</translation>
    </message>
    <message>
        <source>max(0, sum): only what speaks for it</source>
        <translation>max(0, suma): solo lo que está a favor</translation>
    </message>
    <message>
        <source>mean of each gradient</source>
        <translation>media de cada gradiente</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>softmax of the increases</source>
        <translation>softmax de los aumentos</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>sum of α × max(0, gradient)</source>
        <translation>suma de α × max(0, gradiente)</translation>
    </message>
    <message>
        <source>weight × map, added up over all maps</source>
        <translation>peso × mapa, sumado en todos los mapas</translation>
    </message>
    <message>
        <source>weight × map, added up over all maps; the weights are shares of 1</source>
        <translation>peso × mapa, sumado en todos los mapas; los pesos son partes de 1</translation>
    </message>
    <message>
        <source>what the layer puts out</source>
        <translation>lo que produce la capa</translation>
    </message>
    <message>
        <source>{caption} (numbers × {unit})</source>
        <translation>{caption} (números × {unit})</translation>
    </message>
    <message>
        <source>{caption}: {most} at most, at row {row}, column {column}. Row {at_row}, column {at_column}: {value}</source>
        <translation>{caption}: {most} como máximo, en la fila {row}, columna {column}. Fila {at_row}, columna {at_column}: {value}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>HeatPanel</name>
    <message>
        <source>Heat map over the picture, and the opened step</source>
        <translation>Mapa de calor sobre la imagen y el paso abierto</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <source>How the heat map was made</source>
        <translation>Cómo se hizo el mapa de calor</translation>
    </message>
    <message>
        <source>Maps that the heat map is made of, the strongest first</source>
        <translation>Mapas de los que se hace el mapa de calor, primero los más fuertes</translation>
    </message>
    <message>
        <source>One cell of the heat map, written out</source>
        <translation>Una celda del mapa de calor, desarrollada</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>su salida</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>también: {names}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article after</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Article before</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows in the window where this can be seen</source>
        <translation>Muestra en la ventana dónde se puede ver esto</translation>
    </message>
    <message>
        <source>{title} — help</source>
        <translation>{title} — ayuda</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A leaky ReLU does not set {value} to zero; it multiplies it by its slope.</source>
        <translation>Una Leaky ReLU no pone {value} a cero; lo multiplica por su pendiente.</translation>
    </message>
    <message>
        <source>Add up the {count} numbers of the window, {sum} in all, and divide by how many they are.</source>
        <translation>Sume los {count} números de la ventana, {sum} en total, y divida entre cuántos son.</translation>
    </message>
    <message>
        <source>Begin with 1. The first layer adds {first} − 1; every later one adds (window − 1) times the strides of all layers before it.</source>
        <translation>Empiece con 1. La primera capa suma {first} − 1; cada una de las siguientes suma (ventana − 1) por los pasos (strides) de todas las capas anteriores.</translation>
    </message>
    <message>
        <source>Begin with one of them: {mistaken} = {one} numbers. There are {shared} of these.</source>
        <translation>Empiece con uno de ellos: {mistaken} = {one} números. Hay {shared} de estos.</translation>
    </message>
    <message>
        <source>Both numbers are right, their order is not: the odd cell stands at the end in Keras.</source>
        <translation>Los dos números son correctos, su orden no: en Keras, la celda que sobra va al final.</translation>
    </message>
    <message>
        <source>Compare the {count} numbers that the window covers, beginning with {first}; one of them is the answer.</source>
        <translation>Compare los {count} números que cubre la ventana, empezando por {first}; uno de ellos es la respuesta.</translation>
    </message>
    <message>
        <source>Compute one cell with each kernel: at row {row}, column {column} the map holds {shown}.</source>
        <translation>Calcule una celda con cada kernel: en la fila {row}, columna {column}, el mapa tiene {shown}.</translation>
    </message>
    <message>
        <source>Compute one cell: at row {row}, column {column} the kernel you chose gives {other}, and the map holds {shown}.</source>
        <translation>Calcule una celda: en la fila {row}, columna {column}, el kernel que usted eligió da {other}, y el mapa tiene {shown}.</translation>
    </message>
    <message>
        <source>Look at the sign of one product: {value} × {weight} = {product}.</source>
        <translation>Mire el signo de un producto: {value} × {weight} = {product}.</translation>
    </message>
    <message>
        <source>Multiply each number of the window by the weight that lies on it, such as {value} × {weight} = {product}, and add all {count} products and the bias of {bias}.</source>
        <translation>Multiplique cada número de la ventana por el peso que está sobre él, como {value} × {weight} = {product}, y sume los {count} productos y el sesgo de {bias}.</translation>
    </message>
    <message>
        <source>Multiply each number of the window by the weight that lies on it, such as {value} × {weight} = {product}, and add all {count} products.</source>
        <translation>Multiplique cada número de la ventana por el peso que está sobre él, como {value} × {weight} = {product}, y sume los {count} productos.</translation>
    </message>
    <message>
        <source>One product is missing: {value} × {weight} = {product}.</source>
        <translation>Falta un producto: {value} × {weight} = {product}.</translation>
    </message>
    <message>
        <source>Only whole windows count: what is left over at the end is dropped, so round down.</source>
        <translation>Solo cuentan las ventanas enteras: lo que sobra al final queda fuera; por tanto, redondee hacia abajo.</translation>
    </message>
    <message>
        <source>ReLU6 lets nothing above 6 pass, and {value} is above it.</source>
        <translation>La ReLU6 no deja pasar nada por encima de 6, y {value} lo supera.</translation>
    </message>
    <message>
        <source>Take the numbers one by one, {value} first, and apply the function to each.</source>
        <translation>Tome los números uno a uno, primero {value}, y aplique la función a cada uno.</translation>
    </message>
    <message>
        <source>That is one too few: the first window counts as well, and one more for every step. Do not forget the + 1.</source>
        <translation>Falta uno: la primera ventana también cuenta, y una más por cada paso. No olvide el + 1.</translation>
    </message>
    <message>
        <source>That is right for stride 1. Here a step is {down} rows down and {across} columns across: the window of row {row}, column {column} begins at row {top}, column {left} of the input.</source>
        <translation>Eso es correcto para paso (stride) 1. Aquí un paso baja {down} filas y avanza {across} columnas: la ventana de la fila {row}, columna {column} empieza en la fila {top}, columna {left} de la entrada.</translation>
    </message>
    <message>
        <source>That is right without padding. With it the window of row {row}, column {column} begins at row {top}, column {left} of the input; row 0 is padding.</source>
        <translation>Eso es correcto sin relleno. Con él, la ventana de la fila {row}, columna {column} empieza en la fila {top}, columna {left} de la entrada; la fila 0 es relleno.</translation>
    </message>
    <message>
        <source>That is the number at row {other_row}, column {other_column}. Rows are counted downwards and come first.</source>
        <translation>Ese es el número de la fila {other_row}, columna {other_column}. Las filas se cuentan hacia abajo y van primero.</translation>
    </message>
    <message>
        <source>That is the number at row {other_row}, column {other_column}; asked for is row {row}, column {column}.</source>
        <translation>Ese es el número de la fila {other_row}, columna {other_column}; se pregunta por la fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>That is the size of the input. Place the window of {window} cells at its start, then count the steps of {stride}.</source>
        <translation>Ese es el tamaño de la entrada. Ponga la ventana de {window} celdas al comienzo y cuente los pasos de {stride}.</translation>
    </message>
    <message>
        <source>That is the sum of the numbers in the window. Multiply each by its weight first, then add.</source>
        <translation>Esa es la suma de los números de la ventana. Primero multiplique cada uno por su peso, luego sume.</translation>
    </message>
    <message>
        <source>That is the sum of the weights. Multiply each by the number under it first, then add.</source>
        <translation>Esa es la suma de los pesos. Primero multiplique cada uno por el número que tiene debajo, luego sume.</translation>
    </message>
    <message>
        <source>That is what is added in all, {share}; it is shared by both ends.</source>
        <translation>Eso es lo que se añade en total, {share}; se reparte entre los dos extremos.</translation>
    </message>
    <message>
        <source>The bias is added without a product: count the weights alone.</source>
        <translation>El sesgo se suma sin producto: cuente solo los pesos.</translation>
    </message>
    <message>
        <source>The bias is {bias}; you have added it with the other sign.</source>
        <translation>El sesgo es {bias}; usted lo sumó con el otro signo.</translation>
    </message>
    <message>
        <source>The dilated kernel reaches over {window} cells, not {kernel}: {share} cells in all.</source>
        <translation>El kernel dilatado abarca {window} celdas, no {kernel}: {share} celdas en total.</translation>
    </message>
    <message>
        <source>The function does not take the minus sign away; look at what it does to negative numbers.</source>
        <translation>La función no quita el signo menos; mire qué hace con los números negativos.</translation>
    </message>
    <message>
        <source>The zero is padding, and padding takes no part: only the {count} real cells do.</source>
        <translation>El cero es relleno, y el relleno no participa: solo las {count} celdas reales.</translation>
    </message>
    <message>
        <source>This layer learns nothing: it has no weights.</source>
        <translation>Esta capa no aprende nada: no tiene pesos.</translation>
    </message>
    <message>
        <source>What comes out has a map for every filter, however many maps go in: the last number of the shape counts the filters.</source>
        <translation>Lo que sale tiene un mapa por cada filtro, por muchos mapas que entren: el último número de la forma cuenta los filtros.</translation>
    </message>
    <message>
        <source>With stride {stride} fewer windows have to be filled: {share} cells in all.</source>
        <translation>Con paso (stride) {stride} hay menos ventanas que completar: {share} celdas en total.</translation>
    </message>
    <message>
        <source>Work it out: {mistaken}.</source>
        <translation>Haga la cuenta: {mistaken}.</translation>
    </message>
    <message>
        <source>You get {said} when all products count as positive; a minus times a plus is a minus.</source>
        <translation>Se obtiene {said} cuando todos los productos cuentan como positivos; menos por más da menos.</translation>
    </message>
    <message>
        <source>You get {said} when the kernel is turned by 180°. Here it is laid over the window as it is printed, upper left on upper left.</source>
        <translation>Se obtiene {said} cuando el kernel se gira 180°. Aquí se pone sobre la ventana tal como está, esquina superior izquierda sobre esquina superior izquierda.</translation>
    </message>
    <message>
        <source>You have channel {channel} alone: {part}. The products of all {channels} channels are added up.</source>
        <translation>Usted tiene solo el canal {channel}: {part}. Se suman los productos de los {channels} canales.</translation>
    </message>
    <message>
        <source>You have divided by all {cells} cells of the window. Padding takes no part: divide {sum} by {count}.</source>
        <translation>Usted dividió entre las {cells} celdas de la ventana. El relleno no participa: divida {sum} entre {count}.</translation>
    </message>
    <message>
        <source>You have left out the last layer, which learns {last} numbers.</source>
        <translation>Usted dejó fuera la última capa, que aprende {last} números.</translation>
    </message>
    <message>
        <source>You have the padding at one end only: {mistaken} = {said}; here {before} cells stand before and {after} after.</source>
        <translation>Usted contó el relleno en un solo extremo: {mistaken} = {said}; aquí hay {before} celdas antes y {after} después.</translation>
    </message>
    <message>
        <source>You have the size for a kernel without holes: {mistaken} = {said}; with dilation {dilation} a kernel of {kernel} reaches over {window} cells.</source>
        <translation>Ese es el tamaño para un kernel sin huecos: {mistaken} = {said}; con dilatación {dilation}, un kernel de {kernel} abarca {window} celdas.</translation>
    </message>
    <message>
        <source>You have the size for stride 1: {mistaken} = {said}; here the stride is {stride}.</source>
        <translation>Ese es el tamaño para paso (stride) 1: {mistaken} = {said}; aquí el paso es {stride}.</translation>
    </message>
    <message>
        <source>You have the size without padding: {mistaken} = {said}; here {before} and {after} cells are added.</source>
        <translation>Ese es el tamaño sin relleno: {mistaken} = {said}; aquí se añaden {before} y {after} celdas.</translation>
    </message>
    <message>
        <source>You have the sum of the products, {said}; the bias of {bias} is still to be added.</source>
        <translation>Usted tiene la suma de los productos, {said}; falta sumar el sesgo de {bias}.</translation>
    </message>
    <message>
        <source>You have the sum, {said}; the activation is still to be applied to it.</source>
        <translation>Usted tiene la suma, {said}; falta aplicarle la activación.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} counts scale and shift alone. The mean and the variance of each channel are kept too.</source>
        <translation>{mistaken} = {said} cuenta solo la escala y el desplazamiento. También se guardan la media y la varianza de cada canal.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} counts the weights alone; the biases are learnt as well.</source>
        <translation>{mistaken} = {said} cuenta solo los pesos; los sesgos también se aprenden.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} has a side of the kernel where its area belongs: rows times columns.</source>
        <translation>{mistaken} = {said} tiene un lado del kernel donde debe ir su área: filas por columnas.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} has one bias in all; each filter or unit has its own.</source>
        <translation>{mistaken} = {said} tiene un solo sesgo en total; cada filtro o unidad tiene el suyo.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} is for a single input channel; every filter has weights for each of the channels.</source>
        <translation>{mistaken} = {said} vale para un solo canal de entrada; cada filtro tiene pesos para cada uno de los canales.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} is what one of them learns; there are several.</source>
        <translation>{mistaken} = {said} es lo que aprende uno de ellos; hay varios.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} would be an ordinary convolution. A depthwise one has one kernel a channel and mixes none.</source>
        <translation>{mistaken} = {said} sería una convolución corriente. Una depthwise tiene un kernel por canal y no mezcla los canales.</translation>
    </message>
    <message>
        <source>{outputs} numbers come out; for each of them, count the products that are added up.</source>
        <translation>Salen {outputs} números; para cada uno de ellos, cuente los productos que se suman.</translation>
    </message>
    <message>
        <source>{said} does stand in the window, but it is not the one: compare all {count} numbers.</source>
        <translation>{said} está en la ventana, pero no es ese: compare los {count} números.</translation>
    </message>
    <message>
        <source>{said} is farthest from zero; but the sign counts: −9 is less than −1.</source>
        <translation>{said} es el más alejado de cero; pero el signo cuenta: −9 es menor que −1.</translation>
    </message>
    <message>
        <source>{said} is right for strides of 1. Behind a stride, each cell of the next window is as many input cells apart: multiply (window − 1) by all strides before it.</source>
        <translation>{said} es correcto para pasos (strides) de 1. Tras un paso mayor, las celdas de la ventana siguiente quedan a esa distancia en la entrada: multiplique (ventana − 1) por todos los pasos anteriores.</translation>
    </message>
    <message>
        <source>{said} is the exponential alone. Divide it by the sum of all of them, so that the shares add up to 1.</source>
        <translation>{said} es solo la exponencial. Divídala entre la suma de todas, para que las partes sumen 1.</translation>
    </message>
    <message>
        <source>{said} is the largest number of the window. Here its mean is asked for: add all {count} and divide.</source>
        <translation>{said} es el número mayor de la ventana. Aquí se pide su media: sume los {count} y divida.</translation>
    </message>
    <message>
        <source>{said} is the mean of the window. Here one of its {count} numbers is taken as it is.</source>
        <translation>{said} es la media de la ventana. Aquí se toma uno de sus {count} números tal cual.</translation>
    </message>
    <message>
        <source>{said} is the number at the other end: look for the largest and the smallest again.</source>
        <translation>{said} es el número del otro extremo: busque otra vez el mayor y el menor.</translation>
    </message>
    <message>
        <source>{said} is the product of the windows, but they overlap: each adds (window − 1) times the strides before it.</source>
        <translation>{said} es el producto de las ventanas, pero se solapan: cada una suma (ventana − 1) por los pasos (strides) anteriores.</translation>
    </message>
    <message>
        <source>{said} is the sum of the window. Here one of its {count} numbers is taken as it is.</source>
        <translation>{said} es la suma de la ventana. Aquí se toma uno de sus {count} números tal cual.</translation>
    </message>
    <message>
        <source>{said} is the sum of the window; the mean is {sum} / {count}.</source>
        <translation>{said} es la suma de la ventana; la media es {sum} / {count}.</translation>
    </message>
    <message>
        <source>{said} is the sum of the windows. Neighbouring windows overlap: each adds (window − 1) times the strides before it to 1.</source>
        <translation>{said} es la suma de las ventanas. Las ventanas vecinas se solapan: cada una suma al 1 (ventana − 1) por los pasos (strides) anteriores.</translation>
    </message>
    <message>
        <source>{said} is what the layer has learnt. Each weight is used again at each of the {places} places.</source>
        <translation>{said} es lo que la capa ha aprendido. Cada peso se usa otra vez en cada uno de los {places} lugares.</translation>
    </message>
    <message>
        <source>{said} products are taken at one place; there are {places} places.</source>
        <translation>En un lugar se hacen {said} productos; hay {places} lugares.</translation>
    </message>
    <message>
        <source>{value} is negative: that is where the function changes a number.</source>
        <translation>{value} es negativo: ahí es donde la función cambia un número.</translation>
    </message>
    <message>
        <source>{value} is not negative; numbers from zero on pass as they are.</source>
        <translation>{value} no es negativo; los números desde cero pasan tal cual.</translation>
    </message>
    <message>
        <source>“same” gives ⌈{size} / {stride}⌉: it rounds up, and you have rounded down.</source>
        <translation>«same» da ⌈{size} / {stride}⌉: redondea hacia arriba, y usted redondeó hacia abajo.</translation>
    </message>
    <message>
        <source>“same” keeps ⌈{size} / {stride}⌉ = {output} windows; for them {share} cells are added in all, half of them before the input and the odd one after it.</source>
        <translation>«same» conserva ⌈{size} / {stride}⌉ = {output} ventanas; para ellas se añaden en total {share} celdas, la mitad antes de la entrada, y la que sobra después.</translation>
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
        <source>Pasted numbers</source>
        <translation>Números pegados</translation>
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
    <name>InterruptedStrip</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Training of {name} was interrupted after epoch {epoch} of {epochs}.</source>
        <translation>El entrenamiento de {name} se interrumpió tras la época {epoch} de {epochs}.</translation>
    </message>
    <message>
        <source>Training of {name} was interrupted in its first epoch.</source>
        <translation>El entrenamiento de {name} se interrumpió en su primera época.</translation>
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
        <source>Edit the bias that is added</source>
        <translation>Editar el sesgo que se suma</translation>
    </message>
    <message>
        <source>Edit the weight of {colour}</source>
        <translation>Editar el peso de {colour}</translation>
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
        <source>Let the kernel of {colour} count again</source>
        <translation>Reactivar el kernel de {colour}</translation>
    </message>
    <message>
        <source>Let this kernel count again</source>
        <translation>Reactivar este kernel</translation>
    </message>
    <message>
        <source>Let this unit be heard again</source>
        <translation>Reactivar esta unidad</translation>
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
        <source>Silence the kernel of {colour}</source>
        <translation>Silenciar el kernel de {colour}</translation>
    </message>
    <message>
        <source>Silence this kernel</source>
        <translation>Silenciar este kernel</translation>
    </message>
    <message>
        <source>Silence this unit</source>
        <translation>Silenciar esta unidad</translation>
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
        <translation>Una sola rebanada multiplica todos los planos.</translation>
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
        <source>Layer with weights before</source>
        <translation>Capa con pesos anterior</translation>
    </message>
    <message>
        <source>Next layer with weights</source>
        <translation>Siguiente capa con pesos</translation>
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
        <source>The kernels over red, green and blue as one picture</source>
        <translation>Los kernels sobre rojo, verde y azul como una sola imagen</translation>
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
    <name>LabHandOuts</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>Paso a paso</translation>
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
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
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
        <source>Adds its inputs up, cell by cell.</source>
        <translation>Suma sus entradas, celda a celda.</translation>
    </message>
    <message>
        <source>Adds its inputs up, cell by cell: the first times {first}, the second times {second}.</source>
        <translation>Suma sus entradas, celda a celda: la primera por {first}, la segunda por {second}.</translation>
    </message>
    <message>
        <source>At every step by itself: {sentence}</source>
        <translation>En cada paso por separado: {sentence}</translation>
    </message>
    <message>
        <source>Brings each map to one scale by its own mean: γ · (x − mean) / √(variance + {epsilon}) + β.</source>
        <translation>Lleva cada mapa a una sola escala con su propia media: γ · (x − media) / √(varianza + {epsilon}) + β.</translation>
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
    <message>
        <source>{type} with the activation {activation}: convviz shows where it stands and does not run it.</source>
        <translation>{type} con la activación {activation}: convviz muestra dónde está y no la ejecuta.</translation>
    </message>
    <message>
        <source>{type}: convviz shows where it stands and does not run it.</source>
        <translation>{type}: convviz muestra dónde está y no la ejecuta.</translation>
    </message>
</context>
<context>
    <name>Leeway</name>
    <message>
        <source>Asked for in per cent</source>
        <translation>Se pide en tanto por ciento</translation>
    </message>
    <message>
        <source>How far off an answer may be</source>
        <translation>Cuánto puede desviarse una respuesta</translation>
    </message>
    <message>
        <source>as the number of digits asks</source>
        <translation>según las cifras pedidas</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>A new lesson</source>
        <translation>Una lección nueva</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Todavía no está guardada.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Hacer una lección</translation>
    </message>
    <message>
        <source>Not written yet: {count}</source>
        <translation>Por escribir: {count}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Redo in the lesson</source>
        <translation>Rehacer en la lección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a folder…</source>
        <translation>Guardar como carpeta…</translation>
    </message>
    <message>
        <source>Save as one file…</source>
        <translation>Guardar en un solo archivo…</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Guardar la lección</translation>
    </message>
    <message>
        <source>Save to {name}</source>
        <translation>Guardar en {name}</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Undo in the lesson</source>
        <translation>Deshacer en la lección</translation>
    </message>
    <message>
        <source>What is worked at</source>
        <translation>En qué se trabaja</translation>
    </message>
</context>
<context>
    <name>LessonGuide</name>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>&amp;Editar una copia</translation>
    </message>
    <message>
        <source>&amp;Worksheet of the lesson…</source>
        <translation>&amp;Hoja de ejercicios de la lección…</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>Finish the lesson (Page Down)</source>
        <translation>Concluir la lección (AvPág)</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Por dónde va la lección</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>More for this lesson</source>
        <translation>Más para esta lección</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Paso siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Presentar (F5)</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Paso anterior (RePág)</translation>
    </message>
    <message>
        <source>Show the step again, as it was</source>
        <translation>Mostrar el paso otra vez, como estaba</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Texto del paso</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
</context>
<context>
    <name>LessonOffers</name>
    <message>
        <source>A cell to be clicked</source>
        <translation>Una celda que pulsar</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A row of numbers</source>
        <translation>Una fila de números</translation>
    </message>
    <message>
        <source>A shape</source>
        <translation>Una forma</translation>
    </message>
    <message>
        <source>Find the error</source>
        <translation>Encuentre el error</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sin pregunta</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una entre varias</translation>
    </message>
    <message>
        <source>Which kernel?</source>
        <translation>¿Qué kernel?</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>todos los parámetros</translation>
    </message>
    <message>
        <source>all products that are added up</source>
        <translation>todos los productos sumados</translation>
    </message>
    <message>
        <source>as the file has it ({name})</source>
        <translation>como está en el archivo ({name})</translation>
    </message>
    <message>
        <source>cell farthest from 0</source>
        <translation>celda más alejada de 0</translation>
    </message>
    <message>
        <source>cell that {cell} was taken from</source>
        <translation>celda de donde se tomó ({cell})</translation>
    </message>
    <message>
        <source>cell with the largest number</source>
        <translation>celda con el número mayor</translation>
    </message>
    <message>
        <source>cell with the smallest number</source>
        <translation>celda con el número menor</translation>
    </message>
    <message>
        <source>channels of {place}</source>
        <translation>canales ({place})</translation>
    </message>
    <message>
        <source>class that the network answers, from 0</source>
        <translation>clase que responde la red, desde 0</translation>
    </message>
    <message>
        <source>height of {place}</source>
        <translation>alto ({place})</translation>
    </message>
    <message>
        <source>how many axes {place} has</source>
        <translation>cuántos ejes ({place})</translation>
    </message>
    <message>
        <source>how many layers there are</source>
        <translation>cuántas capas hay</translation>
    </message>
    <message>
        <source>how many numbers {place} has</source>
        <translation>cuántos números ({place})</translation>
    </message>
    <message>
        <source>how probable that class is, 0 to 1</source>
        <translation>qué probable es esa clase, de 0 a 1</translation>
    </message>
    <message>
        <source>largest number of the map</source>
        <translation>número mayor del mapa</translation>
    </message>
    <message>
        <source>map of {place} with the largest mean</source>
        <translation>mapa de mayor media ({place})</translation>
    </message>
    <message>
        <source>maps of {place} that are all zero</source>
        <translation>mapas con solo ceros ({place})</translation>
    </message>
    <message>
        <source>mean of the map</source>
        <translation>media del mapa</translation>
    </message>
    <message>
        <source>number in {cell}</source>
        <translation>número ({cell})</translation>
    </message>
    <message>
        <source>number in {cell} before the activation</source>
        <translation>número antes de la activación ({cell})</translation>
    </message>
    <message>
        <source>parameters of {place}</source>
        <translation>parámetros ({place})</translation>
    </message>
    <message>
        <source>place of {cell} once flattened</source>
        <translation>lugar una vez aplanado ({cell})</translation>
    </message>
    <message>
        <source>products of {cell}</source>
        <translation>productos ({cell})</translation>
    </message>
    <message>
        <source>products that {place} adds up</source>
        <translation>productos sumados ({place})</translation>
    </message>
    <message>
        <source>row {row} of {place}</source>
        <translation>fila {row} ({place})</translation>
    </message>
    <message>
        <source>rows and columns that padding adds</source>
        <translation>filas y columnas que añade el relleno</translation>
    </message>
    <message>
        <source>share of zeros in {place}</source>
        <translation>fracción de ceros ({place})</translation>
    </message>
    <message>
        <source>size of {place}</source>
        <translation>tamaño ({place})</translation>
    </message>
    <message>
        <source>smallest number of the map</source>
        <translation>número menor del mapa</translation>
    </message>
    <message>
        <source>stage {number}</source>
        <translation>etapa {number}</translation>
    </message>
    <message>
        <source>sum of the map</source>
        <translation>suma del mapa</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>what a cell of {place} sees of the input</source>
        <translation>lo que una celda ve de la entrada ({place})</translation>
    </message>
    <message>
        <source>width of {place}</source>
        <translation>ancho ({place})</translation>
    </message>
</context>
<context>
    <name>LessonParts</name>
    <message>
        <source>Arithmetic</source>
        <translation>Una celda, desarrollada</translation>
    </message>
    <message>
        <source>Bar of the training</source>
        <translation>Barra del entrenamiento</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Escala de colores</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
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
        <source>List of kernels</source>
        <translation>Lista de kernels</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Transport bar</source>
        <translation>Barra del recorrido</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Qué se explica</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que recibe la red</translation>
    </message>
    <message>
        <source>the evidence page</source>
        <translation>la página de la evidencia</translation>
    </message>
    <message>
        <source>the kernel lab</source>
        <translation>el laboratorio</translation>
    </message>
    <message>
        <source>the network page</source>
        <translation>la página de la red</translation>
    </message>
    <message>
        <source>the page of the step before</source>
        <translation>la página del paso anterior</translation>
    </message>
    <message>
        <source>the training page</source>
        <translation>la página de entrenamiento</translation>
    </message>
</context>
<context>
    <name>LessonProblems</name>
    <message>
        <source>It has {options} options for {claims} claims; each claim needs its words.</source>
        <translation>Tiene {options} opciones para {claims} afirmaciones; cada afirmación necesita su texto.</translation>
    </message>
    <message>
        <source>It points to {name}, which is not there.</source>
        <translation>Señala {name}, que no está ahí.</translation>
    </message>
    <message>
        <source>It shows a card “{name}”, which no page has.</source>
        <translation>Muestra una tarjeta «{name}», que ninguna página tiene.</translation>
    </message>
    <message>
        <source>It shows the card “{name}”, which this view of the network page does not have; the overview, the maps and the kernels have it.</source>
        <translation>Muestra la tarjeta «{name}», que esta vista de la página de la red no tiene; la vista general, los mapas y los kernels la tienen.</translation>
    </message>
    <message>
        <source>Its link “{name}” leads nowhere.</source>
        <translation>Su enlace «{name}» no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Its question has no answer: {reason}</source>
        <translation>Su pregunta no tiene respuesta: {reason}</translation>
    </message>
    <message>
        <source>Its text has {words} words; what is read beside a picture is better short.</source>
        <translation>Su texto tiene {words} palabras; lo que se lee junto a una imagen conviene que sea corto.</translation>
    </message>
    <message>
        <source>Its words hold HTML, which is left out; use Markdown alone.</source>
        <translation>Sus textos contienen HTML, que se omite; use solo Markdown.</translation>
    </message>
    <message>
        <source>Its words quote “{name}”, which is none of its values.</source>
        <translation>Sus textos citan «{name}», que no es uno de sus valores.</translation>
    </message>
    <message>
        <source>Its {what} is missing in this language.</source>
        <translation>Falta en este idioma: {what}.</translation>
    </message>
    <message>
        <source>The card of facts has no room beside the calculation in most windows; show one of the two.</source>
        <translation>La tarjeta de datos no tiene sitio junto al cálculo en la mayoría de las ventanas; muestre una de las dos.</translation>
    </message>
    <message>
        <source>The lesson holds no file “{name}”.</source>
        <translation>La lección no contiene el archivo «{name}».</translation>
    </message>
    <message>
        <source>The value “{name}” cannot be computed: {reason}</source>
        <translation>El valor «{name}» no se puede calcular: {reason}</translation>
    </message>
    <message>
        <source>There are words for it, but no such step.</source>
        <translation>Hay textos para él, pero el paso no existe.</translation>
    </message>
    <message>
        <source>Two steps have this name; each needs one of its own.</source>
        <translation>Dos pasos tienen este nombre; cada uno necesita el suyo.</translation>
    </message>
    <message>
        <source>What it reveals cannot be shown: {reason}</source>
        <translation>Lo que revela no se puede mostrar: {reason}</translation>
    </message>
    <message>
        <source>What it shows cannot be shown: {reason}</source>
        <translation>Lo que muestra no se puede mostrar: {reason}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>step “{step}”</source>
        <translation>paso «{step}»</translation>
    </message>
    <message>
        <source>step “{step}”, {language}</source>
        <translation>paso «{step}», {language}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>el resumen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la lección</translation>
    </message>
    <message>
        <source>title</source>
        <translation>el título</translation>
    </message>
</context>
<context>
    <name>LessonSaving</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Hacer una lección</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Guardar la lección</translation>
    </message>
    <message>
        <source>Save the lesson as a folder</source>
        <translation>Guardar la lección como carpeta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The lesson is saved in {name}.</source>
        <translation>La lección se guardó en {name}.</translation>
    </message>
    <message>
        <source>The lesson that you are making is not saved. Save it?</source>
        <translation>La lección que está haciendo no se ha guardado. ¿Guardarla?</translation>
    </message>
</context>
<context>
    <name>LessonStudio</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Click on the page what is meant; Esc leaves it.</source>
        <translation>Haga clic en la página en lo que se quiere señalar; Esc cancela.</translation>
    </message>
    <message>
        <source>Take what is on screen</source>
        <translation>Usar lo que hay en pantalla</translation>
    </message>
    <message>
        <source>The lesson that you were making is kept; “Make a lesson” brings it back.</source>
        <translation>La lección que estaba haciendo se ha conservado; «Hacer una lección» la trae de vuelta.</translation>
    </message>
    <message>
        <source>convviz ended unexpectedly; the lesson that you were making is back.</source>
        <translation>convviz terminó de forma inesperada; la lección que estaba haciendo está de vuelta.</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>{done} of {steps} steps seen</source>
        <translation>{done} de {steps} pasos vistos</translation>
    </message>
    <message>
        <source>{minutes} min · {steps} steps</source>
        <translation>{minutes} min · {steps} pasos</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>As many as you like, and your progress</source>
        <translation>Todos los que quiera, y su progreso</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>the course, step by step</source>
        <translation>el curso, paso a paso</translation>
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
    <name>LookThrough</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>The picture, in place of the wall</source>
        <translation>La imagen, en lugar del mural</translation>
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
    <name>MapPanel</name>
    <message>
        <source>Choose pictures: each becomes a point, and pictures that the network sees alike lie close together.</source>
        <translation>Elija imágenes: cada una es un punto, y las que la red ve parecidas quedan cerca.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>Map of a data set</source>
        <translation>Mapa de un conjunto de datos</translation>
    </message>
    <message>
        <source>Map of the pictures</source>
        <translation>Mapa de las imágenes</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ninguna de ellas</translation>
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
        <source>Order of the maps</source>
        <translation>Orden de los mapas</translation>
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
        <source>Nothing is fed yet: open an array of numbers.</source>
        <translation>Aún no hay entrada: abra un array de números.</translation>
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
    <name>NetworkCard</name>
    <message>
        <source>All settings as the course has them for this network</source>
        <translation>Todos los ajustes como los tiene el curso para esta red</translation>
    </message>
    <message>
        <source>All settings as they do well for this network</source>
        <translation>Todos los ajustes que van bien con esta red</translation>
    </message>
    <message>
        <source>Build your own…</source>
        <translation>Cree la suya…</translation>
    </message>
    <message>
        <source>It puts out features and no classes; vgg16-transfer stands on it</source>
        <translation>Produce características y no clases; vgg16-transfer se apoya en ella</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network: {name}</source>
        <translation>Red: {name}</translation>
    </message>
    <message>
        <source>The course&apos;s</source>
        <translation>Del curso</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>own network</source>
        <translation>red propia</translation>
    </message>
</context>
<context>
    <name>NetworkChanges</name>
    <message>
        <source>biases × {factor}</source>
        <translation>sesgos × {factor}</translation>
    </message>
    <message>
        <source>kernel {filter}←{channel} is silent</source>
        <translation>kernel {filter}←{channel} silenciado</translation>
    </message>
    <message>
        <source>map {number} is silent</source>
        <translation>mapa {number} silenciado</translation>
    </message>
    <message>
        <source>unit {number} is silent</source>
        <translation>unidad {number} silenciada</translation>
    </message>
</context>
<context>
    <name>NetworkCommands</name>
    <message>
        <source>Kept; drawings in the tray: {count}.</source>
        <translation>Guardado; dibujos en la bandeja: {count}.</translation>
    </message>
    <message>
        <source>{name} is still being written.</source>
        <translation>{name} todavía se está escribiendo.</translation>
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
    <name>NetworkHandOuts</name>
    <message>
        <source>All maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <source>Output of {layer}</source>
        <translation>Salida de {layer}</translation>
    </message>
    <message>
        <source>Select a layer to step through, or draw something: then there is something that moves.</source>
        <translation>Elija una capa para recorrerla, o dibuje algo: así habrá algo que se mueva.</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>The arithmetic alone</source>
        <translation>Solo la cuenta</translation>
    </message>
    <message>
        <source>The maps of the layer</source>
        <translation>Los mapas de la capa</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>answer: {answer}</source>
        <translation>respuesta: {answer}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>{layer} before its activation</source>
        <translation>{layer} antes de la activación</translation>
    </message>
    <message>
        <source>{weight} of {layer}</source>
        <translation>{weight} de {layer}</translation>
    </message>
</context>
<context>
    <name>NetworkInput</name>
    <message>
        <source>28 × 28 in grey is the size of handwritten digits.</source>
        <translation>28 × 28 en gris es el tamaño de los dígitos manuscritos.</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Elegido:</translation>
    </message>
    <message>
        <source>From the file:</source>
        <translation>Del archivo:</translation>
    </message>
    <message>
        <source>Guessed:</source>
        <translation>Supuesto:</translation>
    </message>
    <message>
        <source>It takes no picture but a sequence of {shape}, such as a sound.</source>
        <translation>No recibe imágenes, sino una secuencia de {shape}, como un sonido.</translation>
    </message>
    <message>
        <source>It takes no picture but a text, as {shape} numbers of words.</source>
        <translation>No recibe imágenes, sino un texto, como {shape} números de palabras.</translation>
    </message>
    <message>
        <source>It takes no picture but numbers of the shape {shape}.</source>
        <translation>No recibe imágenes, sino números de forma {shape}.</translation>
    </message>
    <message>
        <source>It takes no picture but {shape} numbers.</source>
        <translation>No recibe imágenes, sino {shape} números.</translation>
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
        <source>Open an array of that shape.</source>
        <translation>Abra un array de esa forma.</translation>
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
        <source>What is fed now only stands in for it; open an array of that shape.</source>
        <translation>Lo que recibe ahora solo ocupa su lugar; abra un array de esa forma.</translation>
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
        <source>One filter of {channels} kernels, {rows} × {columns}</source>
        <translation>Un filtro de {channels} kernels de {rows} × {columns}</translation>
    </message>
    <message>
        <source>One unit of {columns} weights</source>
        <translation>Una unidad de {columns} pesos</translation>
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
        <source>and one bias</source>
        <translation>y un sesgo</translation>
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
        <source>blue</source>
        <translation>azul</translation>
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
        <source>green</source>
        <translation>verde</translation>
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
        <source>red</source>
        <translation>rojo</translation>
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
        <source>{filters} units of one flattened map, {rows} × {columns}</source>
        <translation>{filters} unidades de un mapa aplanado, {rows} × {columns}</translation>
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
    <message>
        <source>{shown}: red, green and blue, 0 is grey</source>
        <translation>{shown}: rojo, verde y azul, 0 es gris</translation>
    </message>
</context>
<context>
    <name>NetworkMaps</name>
    <message>
        <source>1 duplicate</source>
        <translation>duplicados: 1</translation>
    </message>
    <message>
        <source>1 map of {height} × {width}</source>
        <translation>1 mapa de {height} × {width}</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
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
        <source>of one map</source>
        <translation>(de un mapa)</translation>
    </message>
    <message>
        <source>of one unit</source>
        <translation>(de una unidad)</translation>
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
        <source>the same pattern as map {name}</source>
        <translation>el mismo patrón que el mapa {name}</translation>
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
    <name>NetworkSession</name>
    <message>
        <source>What was open last time could not be read, so this is a fresh page.</source>
        <translation>No se pudo leer lo que estaba abierto la última vez, por lo que esta página está nueva.</translation>
    </message>
    <message>
        <source>convviz ended unexpectedly last time; your work is back.</source>
        <translation>La última vez, convviz terminó de forma inesperada; su trabajo está de vuelta.</translation>
    </message>
    <message>
        <source>{name} is not the network that it was last time, so your changes to it are gone.</source>
        <translation>{name} ya no es la red que era la última vez, por lo que sus cambios en ella se han perdido.</translation>
    </message>
    <message>
        <source>{name} was open last time and cannot be opened again: {reason}</source>
        <translation>{name} estaba abierto la última vez y no se puede abrir otra vez: {reason}</translation>
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
        <source>untrained</source>
        <translation>sin entrenar</translation>
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
        <source>{number} G</source>
        <translation>{number} G</translation>
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
        <source>Fed as {settings}</source>
        <translation>Entró como {settings}</translation>
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
        <source>centred as MNIST</source>
        <translation>centrado como MNIST</translation>
    </message>
    <message>
        <source>drawing {number}, label {label}</source>
        <translation>dibujo {number}, etiqueta {label}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertido</translation>
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
    <name>NewCollectionDialog</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes with commas between, such as circle, cross</source>
        <translation>Clases separadas por comas, como círculo, cruz</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>From the camera, or dropped and pasted</source>
        <translation>De la cámara, o soltadas y pegadas</translation>
    </message>
    <message>
        <source>Light ink on dark, from the pad</source>
        <translation>Tinta clara sobre fondo oscuro, del área de dibujo</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Two classes have the same name.</source>
        <translation>Dos clases tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Qué se reúne</translation>
    </message>
</context>
<context>
    <name>NoData</name>
    <message>
        <source>A folder with one sub-folder of pictures for each class</source>
        <translation>Una carpeta con una subcarpeta de imágenes por clase</translation>
    </message>
    <message>
        <source>Collect your own</source>
        <translation>Reunir las suyas</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a folder or a zip with one sub-folder for each class: the name of the sub-folder is the name of the class. Folders named train, validation and test around them part the pictures. NumPy&apos;s .npz and MNIST&apos;s own files open as well. Drop them here, or collect your own.</source>
        <translation>Abra una carpeta o un zip con una subcarpeta por clase: el nombre de la subcarpeta es el nombre de la clase. Las carpetas llamadas train, validation y test que las contienen dividen las imágenes. También se abren los .npz de NumPy y los archivos propios de MNIST. Suéltelos aquí o reúna sus propias imágenes.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>perro</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>*No notes for this step.*</source>
        <translation>*Sin notas para este paso.*</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>No lesson is presented.</source>
        <translation>No se está presentando ninguna lección.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes — convviz</source>
        <translation>Notas — convviz</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde el comienzo</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este es el último paso.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What the window shows behind the picture that stays</source>
        <translation>Lo que la ventana muestra detrás de la imagen que se queda</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
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
    <name>NumberField</name>
    <message>
        <source>A number, {example}, or a quotient such as 3/4</source>
        <translation>Un número, {example}, o un cociente como 3/4</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Su respuesta, un número</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>como {example}</translation>
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
    <message>
        <source>There are no numbers to write here yet.</source>
        <translation>Aquí todavía no hay números que guardar.</translation>
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
    <name>OptionRow</name>
    <message>
        <source>How it stands to the number</source>
        <translation>Cómo se compara con el número</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>Quitar la opción {number}</translation>
    </message>
    <message>
        <source>The number of option {number}</source>
        <translation>El número de la opción {number}</translation>
    </message>
    <message>
        <source>What option {number} is about</source>
        <translation>De qué trata la opción {number}</translation>
    </message>
    <message>
        <source>is true when</source>
        <translation>es verdad si</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>90 %: {count} pixels ({share} %)</source>
        <translation>90 %: {count} píxeles ({share} %)</translation>
    </message>
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
        <source>nine tenths of its mean |∂y/∂x| over {done} inputs of noise lie in {count} of {of} pixels</source>
        <translation>nueve décimos de su media |∂y/∂x| en {done} entradas de ruido están en {count} de {of} píxeles</translation>
    </message>
    <message>
        <source>no pixel counts</source>
        <translation>no cuenta ningún píxel</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>reaches {reached}
of {all} in {layer}</source>
        <translation>alcanza {reached}
de {all} en {layer}</translation>
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
    <message>
        <source>{count} noise inputs</source>
        <translation>{count} entradas de ruido</translation>
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
        <source>How strongly each pixel counts for the number that is pointed at: the mean over noise inputs</source>
        <translation>Con qué fuerza cuenta cada píxel para el número señalado: la media en entradas de ruido</translation>
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
        <source>Draw the block as one</source>
        <translation>Dibujar el bloque como uno</translation>
    </message>
    <message>
        <source>Draw the block layer by layer</source>
        <translation>Dibujar el bloque capa por capa</translation>
    </message>
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
    <name>PageHandOuts</name>
    <message>
        <source>Nothing moves here.</source>
        <translation>Aquí no se mueve nada.</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>Abrir en el laboratorio</translation>
    </message>
    <message>
        <source>Open in the network page</source>
        <translation>Abrir en la página de la red</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Show it in place of the wall</source>
        <translation>Mostrar en lugar del mural</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The picture, large</source>
        <translation>La imagen, en grande</translation>
    </message>
</context>
<context>
    <name>PictureDetail</name>
    <message>
        <source>Made for this filter</source>
        <translation>Generada para este filtro</translation>
    </message>
    <message>
        <source>Make a picture for it</source>
        <translation>Generar una imagen para él</translation>
    </message>
    <message>
        <source>Open in Network</source>
        <translation>Abrir en la página de la red</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>The picture as the network is fed it</source>
        <translation>La imagen como la recibe la red</translation>
    </message>
    <message>
        <source>The picture that was made for this filter</source>
        <translation>La imagen que se generó para este filtro</translation>
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
        <source>Export a page (PDF)</source>
        <translation>Exportar una página (PDF)</translation>
    </message>
    <message>
        <source>Export a picture (PNG)</source>
        <translation>Exportar una imagen (PNG)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PictureExportDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One page, {paper}</source>
        <translation>Una página, {paper}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Orientación</translation>
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
    <name>Pictures</name>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>A real picture excites it more than the made one: the mean of the map is {real} at most over {count} pictures, of the made one {made}. More steps may help.</source>
        <translation>Una imagen real lo excita más que la generada: en {count} imágenes, la media del mapa es como máximo {real}; en la generada, {made}. Más pasos pueden ayudar.</translation>
    </message>
    <message>
        <source>All {count} channels answer, each in a way of its own.</source>
        <translation>Los {count} canales responden, cada uno a su manera.</translation>
    </message>
    <message>
        <source>Choose pictures, and the network looks at them all: for each filter you see the ones that excite it most, and which filters no picture excites.</source>
        <translation>Elija imágenes y la red las mira todas: para cada filtro verá las que más lo excitan, y qué filtros no excita ninguna imagen.</translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Clase «{name}»</translation>
    </message>
    <message>
        <source>It sees the whole picture.</source>
        <translation>Ve la imagen entera.</translation>
    </message>
    <message>
        <source>It sees the {size} pixels in the frame.</source>
        <translation>Ve los {size} píxeles del marco.</translation>
    </message>
    <message>
        <source>It shows: {name}.</source>
        <translation>Muestra: {name}.</translation>
    </message>
    <message>
        <source>It stands at row {row}, column {column} and sees the {size} pixels in the frame.</source>
        <translation>Está en la fila {row}, columna {column} y ve los {size} píxeles del marco.</translation>
    </message>
    <message>
        <source>Look through {name}</source>
        <translation>Examinar {name}</translation>
    </message>
    <message>
        <source>No real picture excites it, and none could be made that does.</source>
        <translation>Ninguna imagen real lo excita, y no se pudo generar ninguna que lo haga.</translation>
    </message>
    <message>
        <source>No. {rank} of {count}: its number is {strength}.</source>
        <translation>N.º {rank} de {count}: su número es {strength}.</translation>
    </message>
    <message>
        <source>No. {rank} of {count}: the largest number of its map is {strength}.</source>
        <translation>N.º {rank} de {count}: el número mayor de su mapa es {strength}.</translation>
    </message>
    <message>
        <source>None of the pictures excites it: all its numbers are 0.</source>
        <translation>Ninguna de las imágenes lo excita: todos sus números son 0.</translation>
    </message>
    <message>
        <source>Of {count} channels: {found}.</source>
        <translation>Canales: {count}; {found}.</translation>
    </message>
    <message>
        <source>Of {count} pictures those whose maps have the largest numbers. What they have in common is what the filter finds.</source>
        <translation>De {count} imágenes, aquellas cuyos mapas tienen los números mayores. Lo que tienen en común es lo que encuentra el filtro.</translation>
    </message>
    <message>
        <source>Says the same as {name}: over the pictures their maxima correlate by {share} % or more.</source>
        <translation>Dice lo mismo que {name}: en las imágenes, los máximos de ambos se correlacionan en un {share} % o más.</translation>
    </message>
    <message>
        <source>Silent: its numbers are 0 for all {count} pictures. The network could do without.</source>
        <translation>Mudo: sus números son 0 en las {count} imágenes. La red podría prescindir de él.</translation>
    </message>
    <message>
        <source>The made picture excites it more than any real one: the mean of its map is {made}, of {count} real pictures at most {real}.</source>
        <translation>La imagen generada lo excita más que cualquier real: la media de su mapa es {made}; en {count} imágenes reales, como máximo {real}.</translation>
    </message>
    <message>
        <source>The network says: {name}.</source>
        <translation>La red dice: {name}.</translation>
    </message>
    <message>
        <source>The same is said by {names}.</source>
        <translation>Lo mismo se ve en {names}.</translation>
    </message>
    <message>
        <source>This network takes no single picture, so no data set can be shown to it.</source>
        <translation>Esta red no recibe una única imagen, así que no se le puede mostrar un conjunto de datos.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} filtros</translation>
    </message>
    <message>
        <source>{count} like another</source>
        <translation>como otro: {count}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} silent</source>
        <translation>mudos: {count}</translation>
    </message>
    <message>
        <source>{layer}, filter {name}</source>
        <translation>{layer}, filtro {name}</translation>
    </message>
</context>
<context>
    <name>PicturesCard</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>How each picture is changed anew in every epoch, to be seen on one</source>
        <translation>Cómo cambia cada imagen de nuevo en cada época, visto en una</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Set the changes</source>
        <translation>Definir los cambios</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>made for handwritten digits</source>
        <translation>hechos para dígitos manuscritos</translation>
    </message>
    <message>
        <source>made for photographs</source>
        <translation>hechos para fotografías</translation>
    </message>
</context>
<context>
    <name>PicturesEmpty</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
</context>
<context>
    <name>PicturesHeader</name>
    <message>
        <source>Alike first</source>
        <translation>Primero parecidos</translation>
    </message>
    <message>
        <source>All of it, with a frame around what the cell sees</source>
        <translation>Entera, con un marco alrededor de lo que ve la celda</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>How many pictures are looked at</source>
        <translation>Cuántas imágenes se examinan</translation>
    </message>
    <message>
        <source>How much of each picture is shown</source>
        <translation>Cuánto se muestra de cada imagen</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Capa siguiente</translation>
    </message>
    <message>
        <source>Order of the filters</source>
        <translation>Orden de los filtros</translation>
    </message>
    <message>
        <source>Silent first</source>
        <translation>Primero mudos</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Primero fuertes</translation>
    </message>
    <message>
        <source>Those that no picture excites</source>
        <translation>Los que ninguna imagen excita</translation>
    </message>
    <message>
        <source>Those that say the same as another</source>
        <translation>Los que dicen lo mismo que otro</translation>
    </message>
    <message>
        <source>What the strongest cell sees of it</source>
        <translation>Lo que ve de ella la celda más fuerte</translation>
    </message>
    <message>
        <source>Which part of the pictures is looked at</source>
        <translation>Qué parte de las imágenes se examina</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entera</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The strongest pictures of each filter</source>
        <translation>Las imágenes más fuertes de cada filtro</translation>
    </message>
    <message>
        <source>Which real pictures excite a filter</source>
        <translation>Qué imágenes reales excitan a un filtro</translation>
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
    <name>PixelsMaps</name>
    <message>
        <source>All channels added up</source>
        <translation>Todos los canales sumados</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>For each pixel the mean over all places that cover it</source>
        <translation>Para cada píxel, la media de todas las posiciones que lo cubren</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Map of what counts</source>
        <translation>Mapa de lo que cuenta</translation>
    </message>
    <message>
        <source>Picture, pixel by pixel</source>
        <translation>Imagen, píxel a píxel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Point at a pixel to read it; a double click shows the numbers.</source>
        <translation>Señale un píxel para leerlo; un doble clic muestra los números.</translation>
    </message>
    <message>
        <source>Point at a place to read what the network answered while it was covered.</source>
        <translation>Señale una posición para leer lo que respondió la red al cubrirla.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>The answer at each place of the window</source>
        <translation>La respuesta en cada posición de la ventana</translation>
    </message>
    <message>
        <source>The largest absolute value of the channels</source>
        <translation>El mayor valor absoluto de los canales</translation>
    </message>
    <message>
        <source>What of the sliding window is shown</source>
        <translation>Lo que se muestra de la ventana que se desliza</translation>
    </message>
</context>
<context>
    <name>PixelsPanel</name>
    <message>
        <source> · opened on the network page</source>
        <translation> · abierto en la página de la red</translation>
    </message>
    <message>
        <source>Each number times its weight</source>
        <translation>Cada número por su peso</translation>
    </message>
    <message>
        <source>How much of the picture the map covers</source>
        <translation>Cuánto de la imagen cubre el mapa</translation>
    </message>
    <message>
        <source>How the sum is told</source>
        <translation>Cómo se muestra la suma</translation>
    </message>
    <message>
        <source>Input whose pixels are looked at</source>
        <translation>Entrada cuyos píxeles se examinan</translation>
    </message>
    <message>
        <source>Map by map</source>
        <translation>Mapa a mapa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Número a número</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>Point at a bar or a cell to see its product; a click opens its map.</source>
        <translation>Señale una barra o una celda para ver su producto; un clic abre su mapa.</translation>
    </message>
    <message>
        <source>What all numbers of a map add together</source>
        <translation>Lo que suman juntos todos los números de un mapa</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>PixelsSettings</name>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Covered with</source>
        <translation>Cubierto con</translation>
    </message>
    <message>
        <source>How far the window moves, in pixels</source>
        <translation>Cuánto avanza la ventana, en píxeles</translation>
    </message>
    <message>
        <source>How many noisy copies the mean is taken of</source>
        <translation>De cuántas copias con ruido se toma la media</translation>
    </message>
    <message>
        <source>Into how many steps the way from nothing to the picture is cut</source>
        <translation>En cuántos pasos se divide el camino de la nada a la imagen</translation>
    </message>
    <message>
        <source>No pixel may be left out.</source>
        <translation>Ningún píxel puede quedar fuera.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso (stride)</translation>
    </message>
    <message>
        <source>The noise&apos;s standard deviation as a share of the input&apos;s range</source>
        <translation>La desviación típica del ruido como fracción del rango de la entrada</translation>
    </message>
    <message>
        <source>The picture is no larger.</source>
        <translation>La imagen no es mayor.</translation>
    </message>
    <message>
        <source>The side of what covers, in pixels</source>
        <translation>El lado de lo que cubre, en píxeles</translation>
    </message>
    <message>
        <source>Way begins at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed, the same noise</source>
        <translation>De dónde parten los números aleatorios: la misma semilla, el mismo ruido</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>PlacesTransport</name>
    <message>
        <source>First place</source>
        <translation>Primera posición</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Última posición</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Posición siguiente</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Posición anterior</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Posición de la ventana</translation>
    </message>
    <message>
        <source>Places of the window</source>
        <translation>Posiciones de la ventana</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Open on the network page</source>
        <translation>Abrir en la página de la red</translation>
    </message>
    <message>
        <source>Picture that is pointed at</source>
        <translation>Imagen señalada</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>Señale una imagen</translation>
    </message>
    <message>
        <source>what is fed now</source>
        <translation>lo que entra ahora</translation>
    </message>
</context>
<context>
    <name>PointingSheet</name>
    <message>
        <source>Click what you want to have explained</source>
        <translation>Haga clic en lo que quiera que se le explique</translation>
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
    <name>ProbeDialog</name>
    <message>
        <source>Draw a picture for every epoch</source>
        <translation>Dibuje una imagen para cada época</translation>
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
    <name>ProblemList</name>
    <message>
        <source>Hide the problems</source>
        <translation>Ocultar los problemas</translation>
    </message>
    <message>
        <source>Nothing is wrong: a learner gets through.</source>
        <translation>No hay nada mal: un alumno llega al final.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{grave} to be mended, {advice} to think about</source>
        <translation>{grave} por corregir, {advice} por considerar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Último cambio (UTC)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Longest row of exercises right at the first try: {count}</source>
        <translation>Serie más larga de ejercicios correctos a la primera: {count}</translation>
    </message>
    <message>
        <source>No exercise was done yet.</source>
        <translation>Aún no se ha hecho ningún ejercicio.</translation>
    </message>
    <message>
        <source>No lesson was begun yet.</source>
        <translation>Aún no se ha empezado ninguna lección.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Reveladas</translation>
    </message>
    <message>
        <source>Right at first try</source>
        <translation>Aciertos a la 1.ª</translation>
    </message>
    <message>
        <source>Right later</source>
        <translation>Aciertos después</translation>
    </message>
    <message>
        <source>Saved by convviz on {date}</source>
        <translation>Guardado por convviz el {date}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps seen</source>
        <translation>Vistos</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>Forget all answers, exercises and the name on this machine? This cannot be undone.</source>
        <translation>¿Olvidar todas las respuestas, los ejercicios y el nombre en este equipo? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forgets what was done, for another learner</source>
        <translation>Olvida lo hecho, para otra persona</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save a summary</source>
        <translation>Guardar un resumen</translation>
    </message>
    <message>
        <source>Save a summary for the teacher</source>
        <translation>Guardar un resumen para quien enseña</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} se guardó en {folder}.</translation>
    </message>
    <message>
        <source>Stands on the summary; it stays on this machine</source>
        <translation>Aparece en el resumen; no sale de este equipo</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Resumen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>To print (PDF)…</source>
        <translation>Para imprimir (PDF)…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Su nombre (opcional)</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
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
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Look at the picture again.</source>
        <translation>Mire otra vez la imagen.</translation>
    </message>
    <message>
        <source>Nearly.</source>
        <translation>Casi.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>La respuesta: {answer}</translation>
    </message>
</context>
<context>
    <name>QuestionPart</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Computed answer: {answer}</source>
        <translation>Respuesta calculada: {answer}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>Nothing of this kind can be asked of what is selected.</source>
        <translation>No se puede preguntar nada de este tipo sobre lo seleccionado.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Quitar una opción</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>What is asked for, of the selected cell and its place</source>
        <translation>Lo que se pregunta, sobre la celda elegida y su lugar</translation>
    </message>
    <message>
        <source>What is said after the answer</source>
        <translation>Lo que se dice tras la respuesta</translation>
    </message>
    <message>
        <source>What the learner does</source>
        <translation>Lo que hace el alumno</translation>
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
    <name>Recipe</name>
    <message>
        <source>A rare class counts for more, so that all classes count alike</source>
        <translation>Una clase rara cuenta más, para que todas las clases cuenten por igual</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Media de los pesos</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Batch normalization behind each layer while it trains; it is folded into kernels and biases at the end</source>
        <translation>Normalización por lotes tras cada capa mientras se entrena; al final se incorpora a los kernels y sesgos</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Classes count alike</source>
        <translation>Clases por igual</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Finer kinds</source>
        <translation>Subtipos</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Media precisión</translation>
    </message>
    <message>
        <source>How many training pictures are used, the same share of every class; 0 for all</source>
        <translation>Cuántas imágenes de entrenamiento se usan, la misma fracción de cada clase; 0 para todas</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next one</source>
        <translation>Cuánto del último paso entra en el siguiente</translation>
    </message>
    <message>
        <source>How often each picture is seen</source>
        <translation>Cuántas veces se ve cada imagen</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises to its highest value</source>
        <translation>En tantas épocas la tasa de aprendizaje sube hasta su valor mayor</translation>
    </message>
    <message>
        <source>It stops after so many epochs without a lower validation loss and keeps the best; 0 for never</source>
        <translation>Se detiene tras tantas épocas sin una pérdida de validación menor y conserva la mejor; 0 para nunca</translation>
    </message>
    <message>
        <source>Kept to measure on after each epoch, and never learnt from: a share below 1, or how many</source>
        <translation>Apartadas para medir tras cada época, nunca usadas para aprender: una fracción menor que 1, o cuántas</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suaviz. de etiquetas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Red propia</translation>
    </message>
    <message>
        <source>Pictures in a step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Imágenes para aprender</translation>
    </message>
    <message>
        <source>Pictures used</source>
        <translation>Imágenes usadas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Evolución de la tasa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set of changes</source>
        <translation>Conjunto de cambios</translation>
    </message>
    <message>
        <source>Share at the end</source>
        <translation>Fracción al final</translation>
    </message>
    <message>
        <source>The learning rate of the last step, as a share of the highest</source>
        <translation>La tasa de aprendizaje del último paso, como fracción de la mayor</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same weights</source>
        <translation>La misma semilla en la misma máquina da los mismos pesos</translation>
    </message>
    <message>
        <source>The share of each dense layer&apos;s inputs that is left out while it trains, besides what the network says</source>
        <translation>La fracción de las entradas de cada capa densa que queda fuera mientras se entrena, además de lo que dice la red</translation>
    </message>
    <message>
        <source>The share of each label that is spread over all classes</source>
        <translation>La fracción de cada etiqueta que se reparte entre todas las clases</translation>
    </message>
    <message>
        <source>Times the sum of all kernels&apos; absolute values, added to the loss</source>
        <translation>Por la suma de los valores absolutos de todos los kernels, añadido a la pérdida</translation>
    </message>
    <message>
        <source>Times the sum of the kernels&apos; squares, added to the loss</source>
        <translation>Por la suma de los cuadrados de los kernels, añadido a la pérdida</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Transf. de aprendizaje</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Fracción de validación</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Épocas de calentam.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>What each kernel loses in a step, as a share of the learning rate</source>
        <translation>Lo que pierde cada kernel en un paso, como fracción de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>brightness ±{value} %</source>
        <translation>brillo ±{value} %</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>contrast ±{value} %</source>
        <translation>contraste ±{value} %</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>ajuste de la última capa</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>escalonada</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>noise {value} %</source>
        <translation>ruido {value} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none: every picture stays as it is</source>
        <translation>ninguno: cada imagen queda como está</translation>
    </message>
    <message>
        <source>rotation ±{value}°</source>
        <translation>rotación ±{value}°</translation>
    </message>
    <message>
        <source>saturation ±{value} %</source>
        <translation>saturación ±{value} %</translation>
    </message>
    <message>
        <source>shear ±{value}°</source>
        <translation>cizallamiento ±{value}°</translation>
    </message>
    <message>
        <source>shift ±{value} %</source>
        <translation>desplazamiento ±{value} %</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>cabeza abajo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>zoom ±{value} %</source>
        <translation>zoom ±{value} %</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
</context>
<context>
    <name>RecipeColumn</name>
    <message>
        <source>Against overfitting</source>
        <translation>Contra el sobreajuste</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>Qué se entrena, y cómo</translation>
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
    <name>ResultsHeader</name>
    <message>
        <source>All wrong answers, the surest first</source>
        <translation>Todas las respuestas erróneas, primero las más seguras</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Como imagen…</translation>
    </message>
    <message>
        <source>Both runs</source>
        <translation>Ambos entrenamientos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Números en las celdas</translation>
    </message>
    <message>
        <source>Per cent of the row</source>
        <translation>Por ciento de la fila</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures kept aside, at the epoch shown</source>
        <translation>Imágenes apartadas, en la época mostrada</translation>
    </message>
    <message>
        <source>Pictures that it has never seen, at the end</source>
        <translation>Imágenes que nunca ha visto, al final</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>Show all wrong answers, the surest first</source>
        <translation>Mostrar todas las respuestas erróneas, primero las más seguras</translation>
    </message>
    <message>
        <source>Surest and wrong</source>
        <translation>Errores más seguros</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The run chosen before the current one is shown beside it</source>
        <translation>El entrenamiento elegido antes del actual se muestra al lado</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>{run} as a table…</source>
        <translation>{run} como tabla…</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Choose a run to see what it gets right and wrong.</source>
        <translation>Elija un entrenamiento para ver en qué acierta y en qué falla.</translation>
    </message>
    <message>
        <source>How often each class is recognised</source>
        <translation>Cuántas veces se reconoce cada clase</translation>
    </message>
    <message>
        <source>No pictures were kept for validation, or the first epoch is not there yet.</source>
        <translation>No se apartaron imágenes para validar, o la primera época aún no ha terminado.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Leyendo las respuestas…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The cell that is pointed at</source>
        <translation>La celda señalada</translation>
    </message>
    <message>
        <source>The data have no pictures to test on any more.</source>
        <translation>Los datos ya no tienen imágenes de prueba.</translation>
    </message>
    <message>
        <source>There are no answers to test pictures: they are asked when the training is finished. The validation answers of each epoch are there before.</source>
        <translation>No hay respuestas a las imágenes de prueba: se piden cuando termina el entrenamiento. Las respuestas de validación de cada época están antes.</translation>
    </message>
    <message>
        <source>Whether the network is as sure as it should be</source>
        <translation>Si la red está tan segura como debería</translation>
    </message>
    <message>
        <source>Why there is nothing to see</source>
        <translation>Por qué no hay nada que ver</translation>
    </message>
</context>
<context>
    <name>ResultsSaving</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} se guardó en {folder}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>ResultsSide</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>There are no answers of this run.</source>
        <translation>No hay respuestas de este entrenamiento.</translation>
    </message>
</context>
<context>
    <name>ResultsWall</name>
    <message>
        <source>Back to the classes</source>
        <translation>Volver a las clases</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <source>The pictures are no longer those that the training learnt from.</source>
        <translation>Las imágenes ya no son aquellas de las que aprendió el entrenamiento.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Why there are no pictures</source>
        <translation>Por qué no hay imágenes</translation>
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
    <name>RowField</name>
    <message>
        <source>Your answer: number {number}</source>
        <translation>Su respuesta: número {number}</translation>
    </message>
    <message>
        <source>Your answer: row {row}, column {column}</source>
        <translation>Su respuesta: fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Your answer: {name}</source>
        <translation>Su respuesta: {name}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>End now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>Ends the process at once; what it learnt in this epoch is lost</source>
        <translation>Termina el proceso de inmediato; lo aprendido en esta época se pierde</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuar el entrenamiento</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Pausar el entrenamiento</translation>
    </message>
    <message>
        <source>Progress of all epochs</source>
        <translation>Progreso de todas las épocas</translation>
    </message>
    <message>
        <source>Progress of this epoch</source>
        <translation>Progreso de esta época</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops after the step in hand; the training can be gone on with later</source>
        <translation>Para tras el paso en curso; el entrenamiento se puede continuar más tarde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Eliminar el entrenamiento</translation>
    </message>
    <message>
        <source>Delete “{name}” with its network and all its epochs? This cannot be undone.</source>
        <translation>¿Eliminar «{name}» con su red y todas sus épocas? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Its name; empty for the one that follows from its settings</source>
        <translation>Su nombre; vacío para el que resulta de sus ajustes</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renombrar el entrenamiento</translation>
    </message>
    <message>
        <source>Right answers: {measured}.</source>
        <translation>Aciertos: {measured}.</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Se guardó como {path}</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Red entrenada</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>{name} was trained in {time}.</source>
        <translation>{name} se entrenó en {time}.</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Difiere en</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The most right answers on the validation pictures</source>
        <translation>El máximo de aciertos en las imágenes de validación</translation>
    </message>
    <message>
        <source>own network</source>
        <translation>red propia</translation>
    </message>
    <message>
        <source>{done} of {epochs}</source>
        <translation>{done} de {epochs}</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Another training is under way; stop it first.</source>
        <translation>Hay otro entrenamiento en curso; deténgalo antes.</translation>
    </message>
    <message>
        <source>Delete… (Del)</source>
        <translation>Eliminar… (Supr)</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuar el entrenamiento</translation>
    </message>
    <message>
        <source>It is being trained; stop it first.</source>
        <translation>Se está entrenando; deténgalo antes.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>Its network is written when it has stopped or finished.</source>
        <translation>Su red se guarda cuando se detiene o termina.</translation>
    </message>
    <message>
        <source>Open in the network page</source>
        <translation>Abrir en la página de la red</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renombrar… (F2)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Save the network (.h5)…</source>
        <translation>Guardar la red (.h5)…</translation>
    </message>
    <message>
        <source>Save the network (.keras)…</source>
        <translation>Guardar la red (.keras)…</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Seleccione antes un entrenamiento.</translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to compare them</source>
        <translation>Seleccione varios con Ctrl o Mayús para compararlos</translation>
    </message>
    <message>
        <source>Take over its settings</source>
        <translation>Usar sus ajustes</translation>
    </message>
    <message>
        <source>What to do with this run</source>
        <translation>Qué hacer con este entrenamiento</translation>
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
    <name>SaveMenu</name>
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
    <name>ScorePart</name>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Gone pixels are</source>
        <translation>En lugar de los píxeles</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <source>Pixels go, the strongest of the map first (deletion), or come where nothing was (insertion). A map that names what counts bends the curve sooner than an order at random.</source>
        <translation>Los píxeles salen, primero los más fuertes del mapa (eliminación), o entran donde no había nada (inserción). Un mapa que señala lo que cuenta mueve la curva antes que un orden al azar.</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>Fracción de los píxeles</translation>
    </message>
    <message>
        <source>The map, and the picture at this share of the pixels</source>
        <translation>El mapa, y la imagen con esta fracción de los píxeles</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>in the map&apos;s order</source>
        <translation>en el orden del mapa</translation>
    </message>
    <message>
        <source>pixels that are gone</source>
        <translation>píxeles que salieron</translation>
    </message>
    <message>
        <source>pixels that have come</source>
        <translation>píxeles que entraron</translation>
    </message>
    <message>
        <source>probability of {name}</source>
        <translation>probabilidad de {name}</translation>
    </message>
    <message>
        <source>{share} % of the pixels</source>
        <translation>{share} % de los píxeles</translation>
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
    <name>ShapeField</name>
    <message>
        <source>Rows × columns × channels; x, * or a space between them will do</source>
        <translation>Filas × columnas × canales; x, * o un espacio entre ellos también sirven</translation>
    </message>
    <message>
        <source>Your answer, a shape</source>
        <translation>Su respuesta, una forma</translation>
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
    <name>ShowsPart</name>
    <message>
        <source>After the answer</source>
        <translation>Tras la respuesta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Cards that are shown</source>
        <translation>Tarjetas visibles</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>Elegir tarjetas</translation>
    </message>
    <message>
        <source>Cover something</source>
        <translation>Tapar algo</translation>
    </message>
    <message>
        <source>Covered by a question mark</source>
        <translation>Tapado con un signo de interrogación</translation>
    </message>
    <message>
        <source>Cover…</source>
        <translation>Tapar…</translation>
    </message>
    <message>
        <source>It shows the same as at first.</source>
        <translation>Muestra lo mismo que al principio.</translation>
    </message>
    <message>
        <source>It shows {page}.</source>
        <translation>Muestra {page}.</translation>
    </message>
    <message>
        <source>Point at something</source>
        <translation>Señalar algo</translation>
    </message>
    <message>
        <source>Point at…</source>
        <translation>Señalar…</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Quitar una marca</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Show the same</source>
        <translation>Mostrar lo mismo</translation>
    </message>
    <message>
        <source>Show the same as at first</source>
        <translation>Mostrar lo mismo que al principio</translation>
    </message>
    <message>
        <source>Take what is on screen</source>
        <translation>Usar lo que hay en pantalla</translation>
    </message>
    <message>
        <source>The step asks nothing yet.</source>
        <translation>El paso aún no pregunta nada.</translation>
    </message>
    <message>
        <source>What I click next on the page</source>
        <translation>Lo próximo que pulse en la página</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Cuándo se muestra</translation>
    </message>
</context>
<context>
    <name>SideChoice</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Of which network and input</source>
        <translation>De qué red y entrada</translation>
    </message>
    <message>
        <source>The usual layer</source>
        <translation>La capa habitual</translation>
    </message>
    <message>
        <source>as explained</source>
        <translation>la explicada</translation>
    </message>
    <message>
        <source>stands beside</source>
        <translation>al lado</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
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
    <name>SkippedDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <translation>Archivos omitidos y por qué</translation>
    </message>
    <message>
        <source>These files are in no class: they cannot be learnt from. All others are used.</source>
        <translation>Estos archivos no están en ninguna clase: no sirven para aprender. Se usan todos los demás.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Collected here</source>
        <translation>Reunidas aquí</translation>
    </message>
    <message>
        <source>File (.zip, .npz, idx)…</source>
        <translation>Archivo (.zip, .npz, idx)…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a file of pictures</source>
        <translation>Abrir un archivo de imágenes</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open pictures to learn from</source>
        <translation>Abrir imágenes para aprender</translation>
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
    <name>StepList</name>
    <message>
        <source>Add what is on screen as the next step</source>
        <translation>Añadir lo que hay en pantalla como paso siguiente</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Eliminar el paso</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>Duplicar el paso</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Mover el paso</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Something is not written yet in this language.</source>
        <translation>Aún falta escribir algo en este idioma.</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Pasos de la lección</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>StepWaiting</name>
    <message>
        <source>The network of this step could not be got ready: the program made a mistake.</source>
        <translation>No se pudo preparar la red de este paso: el programa cometió un error.</translation>
    </message>
    <message>
        <source>The network of this step is being got ready…</source>
        <translation>Preparando la red de este paso…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>StoppedStrip</name>
    <message>
        <source>Layers that convviz does not run are replaced: {names}.</source>
        <translation>Las capas que convviz no ejecuta están reemplazadas: {names}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The layer {name} is left out: what comes in goes out. What follows is computed so.</source>
        <translation>La capa {name} se omite: lo que entra sale. Lo que sigue se calcula así.</translation>
    </message>
    <message>
        <source>The layer {name} is replaced by a rescaling from 0 … 255 to 0 … 1. What follows is computed so.</source>
        <translation>La capa {name} se reemplaza por un cambio de escala de 0 … 255 a 0 … 1. Lo que sigue se calcula así.</translation>
    </message>
    <message>
        <source>The layer {name} is replaced by a rescaling from 0 … 255 to −1 … 1. What follows is computed so.</source>
        <translation>La capa {name} se reemplaza por un cambio de escala de 0 … 255 a −1 … 1. Lo que sigue se calcula así.</translation>
    </message>
    <message>
        <source>The layer {name} is replaced by a rescaling. What follows is computed so.</source>
        <translation>La capa {name} se reemplaza por un cambio de escala. Lo que sigue se calcula así.</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Qué ocupa su lugar</translation>
    </message>
    <message>
        <source>as it stands in the file: not run</source>
        <translation>como está en el archivo: no se ejecuta</translation>
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
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>1 column of the kernel</source>
        <translation>1 columna del kernel</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>1 filter a channel</source>
        <translation>1 filtro por canal</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1 input map</source>
        <translation>1 mapa de entrada</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>1 row of the kernel</source>
        <translation>1 fila del kernel</translation>
    </message>
    <message>
        <source>1 step of the kernel</source>
        <translation>1 paso del kernel</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
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
    <name>TargetCard</name>
    <message>
        <source>Class that is explained</source>
        <translation>Clase explicada</translation>
    </message>
    <message>
        <source>Draw, or open a picture.</source>
        <translation>Dibuje o abra una imagen.</translation>
    </message>
    <message>
        <source>Output that is explained</source>
        <translation>Salida explicada</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answer: {name}</source>
        <translation>La respuesta: {name}</translation>
    </message>
    <message>
        <source>The network gives it {share}.</source>
        <translation>La red le da {share}.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La salida</translation>
    </message>
    <message>
        <source>This output gives no classes: its mean is explained.</source>
        <translation>Esta salida no da clases: se explica su media.</translation>
    </message>
    <message>
        <source>This output gives no classes: the largest of its numbers is explained.</source>
        <translation>Esta salida no da clases: se explica el mayor de sus números.</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Qué se explica</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Sum of the last layer</source>
        <translation>Suma de la última capa</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Añadir imagen…</translation>
    </message>
    <message>
        <source>As learners see it</source>
        <translation>Como lo ven los alumnos</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notas para quien presenta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Quote a number</source>
        <translation>Citar un número</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texto (Markdown)</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título del paso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>lo que muestra</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Computing the features of the frozen base…</source>
        <translation>Calculando las características de la base congelada…</translation>
    </message>
    <message>
        <source>Drawing strokes…</source>
        <translation>Dibujando trazos…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Fetching the data set…</source>
        <translation>Obteniendo el conjunto de datos…</translation>
    </message>
    <message>
        <source>Measuring on pictures it has not seen…</source>
        <translation>Midiendo con imágenes que no ha visto…</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>No se está entrenando nada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pausando tras este paso…</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Leyendo imágenes…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>Iniciando TensorFlow…</translation>
    </message>
    <message>
        <source>Starting the training process…</source>
        <translation>Iniciando el proceso de entrenamiento…</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Parando tras este paso…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Writing the network…</source>
        <translation>Guardando la red…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number} imágenes/s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>queda: {time}</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} de {total}</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>After epoch {epoch} of {epochs}: loss {loss}; right answers {accuracy}.</source>
        <translation>Tras la época {epoch} de {epochs}: pérdida {loss}; aciertos {accuracy}.</translation>
    </message>
    <message>
        <source>Best on validation: {accuracy} after epoch {epoch}.</source>
        <translation>Mejor en validación: {accuracy} tras la época {epoch}.</translation>
    </message>
    <message>
        <source>It overfits: since epoch {epoch} the validation loss has risen from {lowest} to {validation}, while the training loss fell from {then} to {training}.</source>
        <translation>Hay sobreajuste: desde la época {epoch} la pérdida de validación subió de {lowest} a {validation}, mientras que la de entrenamiento bajó de {then} a {training}.</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Aún no ha terminado ninguna época.</translation>
    </message>
    <message>
        <source>No overfitting so far.</source>
        <translation>Por ahora, sin sobreajuste.</translation>
    </message>
    <message>
        <source>{training}, validation {validation}</source>
        <translation>{training}, validación {validation}</translation>
    </message>
</context>
<context>
    <name>TrainingData</name>
    <message>
        <source>1 file was skipped…</source>
        <translation>Se omitió 1 archivo…</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Como en la fuente</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezclado</translation>
    </message>
    <message>
        <source>No class and no file name holds “{words}”.</source>
        <translation>Ninguna clase ni nombre de archivo contiene «{words}».</translation>
    </message>
    <message>
        <source>Set apart to measure on after every epoch: the network does not learn from these</source>
        <translation>Apartadas para medir tras cada época: la red no aprende de ellas</translation>
    </message>
    <message>
        <source>Set apart to measure on once, at the very end</source>
        <translation>Apartadas para medir una vez, al final de todo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The first {listed} of {count} are listed.</source>
        <translation>Se muestran los primeros {listed} de {count}.</translation>
    </message>
    <message>
        <source>The network learns from these</source>
        <translation>La red aprende de estas</translation>
    </message>
    <message>
        <source>There is no picture of these classes in this part.</source>
        <translation>No hay imágenes de estas clases en esta parte.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>picture {place} of {count}: {class_name}, {name}</source>
        <translation>imagen {place} de {count}: {class_name}, {name}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {numbers}</source>
        <translation>fila {row}, columna {column}: {numbers}</translation>
    </message>
    <message>
        <source>{count} files were skipped…</source>
        <translation>Se omitieron {count} archivos…</translation>
    </message>
    <message>
        <source>{count} of {all} shown</source>
        <translation>{count} de {all} mostradas</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} mostradas</translation>
    </message>
    <message>
        <source>{low} … {high}, mean {mean}</source>
        <translation>{low} … {high}, media {mean}</translation>
    </message>
    <message>
        <source>{most} has {many} training pictures, {least} {few}: guessing {most} would be right {share} % of the time.</source>
        <translation>Imágenes de entrenamiento: {most} {many}, {least} {few}; responder siempre {most} acertaría el {share} % de las veces.</translation>
    </message>
    <message>
        <source>{name}: {pictures}; training {train}, validation {validation}, test {test}</source>
        <translation>{name}: {pictures}; entrenamiento {train}, validación {validation}, prueba {test}</translation>
    </message>
    <message>
        <source>{pictures}, {classes}</source>
        <translation>{pictures}, {classes}</translation>
    </message>
</context>
<context>
    <name>TrainingEpochs</name>
    <message>
        <source>before training</source>
        <translation>antes del entrenamiento</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>colours over {measured} of {count} epochs so far</source>
        <translation>colores de {measured} de {count} épocas hasta ahora</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {last}</source>
        <translation>época {epoch} de {last}</translation>
    </message>
    <message>
        <source>filter {filter}, input map {map}, row {row}, column {column}</source>
        <translation>filtro {filter}, mapa de entrada {map}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>kernels of {layer}</source>
        <translation>kernels de {layer}</translation>
    </message>
    <message>
        <source>kernels of {layer}, colours from {low} to {high}</source>
        <translation>kernels de {layer}, colores de {low} a {high}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation>mapa {map}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>maps of {layer}</source>
        <translation>mapas de {layer}</translation>
    </message>
    <message>
        <source>right {accuracy}</source>
        <translation>aciertos {accuracy}</translation>
    </message>
    <message>
        <source>the colours of the only epoch so far</source>
        <translation>los colores de la única época hasta ahora</translation>
    </message>
    <message>
        <source>the same colours at all {count} epochs</source>
        <translation>los mismos colores en las {count} épocas</translation>
    </message>
    <message>
        <source>validation {validation}</source>
        <translation>validación {validation}</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>lo que dice</translation>
    </message>
    <message>
        <source>{epoch} minus {first}</source>
        <translation>{epoch} menos {first}</translation>
    </message>
    <message>
        <source>{name}: says {answer}, {probability}</source>
        <translation>{name}: dice {answer}, {probability}</translation>
    </message>
    <message>
        <source>{value}, before training {before}</source>
        <translation>{value}, antes del entrenamiento {before}</translation>
    </message>
</context>
<context>
    <name>TrainingFit</name>
    <message>
        <source>Pictures are fitted to {height}×{width} pixels, {grey}.</source>
        <translation>Las imágenes se ajustan a {height}×{width} píxeles, {grey}.</translation>
    </message>
    <message>
        <source>The last layer is adapted to {classes} classes.</source>
        <translation>La última capa se adapta a {classes} clases.</translation>
    </message>
    <message>
        <source>There is one class only: a network learns to tell two or more apart.</source>
        <translation>Hay una sola clase: una red aprende a distinguir dos o más.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>{parameters} parameters · {shape} → {outputs}</source>
        <translation>{parameters} parámetros · {shape} → {outputs}</translation>
    </message>
    <message>
        <source>{pictures} to learn from, {classes}</source>
        <translation>{pictures} para aprender, {classes}</translation>
    </message>
</context>
<context>
    <name>TrainingHandOuts</name>
    <message>
        <source>Classes of {run}</source>
        <translation>Clases de {run}</translation>
    </message>
    <message>
        <source>Confusion matrix of {run}</source>
        <translation>Matriz de confusión de {run}</translation>
    </message>
    <message>
        <source>Curves of {run}</source>
        <translation>Curvas de {run}</translation>
    </message>
    <message>
        <source>The film of a training is shown on the panel Epochs; open it there to save it.</source>
        <translation>La película de un entrenamiento se muestra en el panel Épocas; ábrala allí para guardarla.</translation>
    </message>
    <message>
        <source>Training film</source>
        <translation>Película del entrenamiento</translation>
    </message>
    <message>
        <source>{weight} of {layer} after epoch {epoch}</source>
        <translation>{weight} de {layer} tras la época {epoch}</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Build</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Build a network of your own</source>
        <translation>Crear una red propia</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy, and all runs</source>
        <translation>Curvas de pérdida y exactitud, y todos los entrenamientos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How pictures are changed while it learns</source>
        <translation>Cómo cambian las imágenes durante el entrenamiento</translation>
    </message>
    <message>
        <source>Kernels and maps after every epoch</source>
        <translation>Kernels y mapas después de cada época</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Red propia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The network of this run is written when it has stopped or finished.</source>
        <translation>La red de este entrenamiento se guarda cuando se detiene o termina.</translation>
    </message>
    <message>
        <source>The pictures to learn from</source>
        <translation>Las imágenes para aprender</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What it gets right and wrong</source>
        <translation>En qué acierta y en qué falla</translation>
    </message>
    <message>
        <source>on {data} · {epochs} · {optimizer}</source>
        <translation>con {data} · {epochs} · {optimizer}</translation>
    </message>
    <message>
        <source>{name} is on this machine now.</source>
        <translation>{name} ya está en esta máquina.</translation>
    </message>
</context>
<context>
    <name>TrainingResults</name>
    <message>
        <source>% right, where it is so sure</source>
        <translation>% de aciertos, cuando está así de segura</translation>
    </message>
    <message>
        <source>% sure · dashed: as sure as it should be</source>
        <translation>% de seguridad · a trazos: como debería ser</translation>
    </message>
    <message>
        <source>All {count} wrong answers, the surest first</source>
        <translation>{count} errores, primero los más seguros</translation>
    </message>
    <message>
        <source>The only wrong answer</source>
        <translation>La única respuesta errónea</translation>
    </message>
    <message>
        <source>is / taken for</source>
        <translation>es / tomado por</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>row: what it is · column: what it was taken for</source>
        <translation>fila: lo que es · columna: lo que dijo la red</translation>
    </message>
    <message>
        <source>sure of {confidence}, right in {accuracy}, {answers}</source>
        <translation>{confidence} de seguridad, {accuracy} de aciertos, {answers}</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>validation, epoch {epoch}</source>
        <translation>validación, época {epoch}</translation>
    </message>
    <message>
        <source>{accuracy} of {count} right · balanced {balanced} · mean confidence {confidence} · calibration error {error}</source>
        <translation>{accuracy} de aciertos en {count} · equilibrada {balanced} · confianza media {confidence} · error de calibración {error}</translation>
    </message>
    <message>
        <source>{name}: {true}, recognised, {confidence} sure</source>
        <translation>{name}: {true}, acierto, {confidence} de seguridad</translation>
    </message>
    <message>
        <source>{name}: {true}, taken for {said}, {confidence} sure</source>
        <translation>{name}: {true}, tomado por {said}, {confidence} de seguridad</translation>
    </message>
    <message>
        <source>{share} · {right} of {count}</source>
        <translation>{share} · {right} de {count}</translation>
    </message>
    <message>
        <source>{true} recognised: {count} of {total} ({percent} %)</source>
        <translation>{true} reconocido: {count} de {total} ({percent} %)</translation>
    </message>
    <message>
        <source>{true} taken for {said}: {count} of {total} ({percent} %)</source>
        <translation>{true} tomado por {said}: {count} de {total} ({percent} %)</translation>
    </message>
</context>
<context>
    <name>TrainingRuns</name>
    <message>
        <source>own network</source>
        <translation>red propia</translation>
    </message>
    <message>
        <source>{network} on {data}, {optimizer} {rate}</source>
        <translation>{network} con {data}, {optimizer} {rate}</translation>
    </message>
    <message>
        <source>{network}, changed</source>
        <translation>{network}, cambiada</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation>{run}, época {epoch}</translation>
    </message>
    <message>
        <source>{title} ({number})</source>
        <translation>{title} ({number})</translation>
    </message>
</context>
<context>
    <name>TrainingWorkspace</name>
    <message>
        <source>Another training is under way; stop it first.</source>
        <translation>Hay otro entrenamiento en curso; deténgalo antes.</translation>
    </message>
    <message>
        <source>Change the recipe</source>
        <translation>Cambiar la receta</translation>
    </message>
    <message>
        <source>Choose the network</source>
        <translation>Elegir la red</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Few pictures, like the base&apos;s</source>
        <translation>Pocas imágenes, como las de la base</translation>
    </message>
    <message>
        <source>Few pictures, unlike the base&apos;s</source>
        <translation>Pocas imágenes, distintas de las de la base</translation>
    </message>
    <message>
        <source>Fine-tune the last layers</source>
        <translation>Hacer el ajuste fino de las últimas capas</translation>
    </message>
    <message>
        <source>Freeze the base</source>
        <translation>Congelar la base</translation>
    </message>
    <message>
        <source>Keep the base as it is and train a new head on what it puts out. Its late layers already see what your pictures show, and so few pictures would only spoil them.</source>
        <translation>Conserve la base como está y entrene una cabeza nueva sobre lo que produce. Sus últimas capas ya ven lo que muestran las imágenes de usted, y tan pocas imágenes solo las estropearían.</translation>
    </message>
    <message>
        <source>Many pictures, like the base&apos;s</source>
        <translation>Muchas imágenes, como las de la base</translation>
    </message>
    <message>
        <source>Many pictures, unlike the base&apos;s</source>
        <translation>Muchas imágenes, distintas de las de la base</translation>
    </message>
    <message>
        <source>Train all layers. There are pictures enough to learn every kernel; the base&apos;s weights are at most a good start.</source>
        <translation>Entrene todas las capas. Hay imágenes suficientes para aprender cada kernel; los pesos de la base son, como mucho, un buen comienzo.</translation>
    </message>
    <message>
        <source>Train the head first, then let the last layers learn too, at a low rate and with changed pictures. The early layers see edges and colours, which all pictures have; the late ones look for other things.</source>
        <translation>Entrene primero la cabeza y luego deje aprender también a las últimas capas, con una tasa baja e imágenes cambiadas. Las primeras capas ven bordes y colores, que toda imagen tiene; las últimas buscan otras cosas.</translation>
    </message>
    <message>
        <source>Train the head first, then let the last layers learn too, at a low rate. There are pictures enough to make a good base better.</source>
        <translation>Entrene primero la cabeza y luego deje aprender también a las últimas capas, con una tasa baja. Hay imágenes suficientes para mejorar una buena base.</translation>
    </message>
    <message>
        <source>Train the whole network</source>
        <translation>Entrenar toda la red</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Unidades densas</translation>
    </message>
    <message>
        <source>Epochs of the second part</source>
        <translation>Épocas de la 2.ª parte</translation>
    </message>
    <message>
        <source>Fetched once by Keras&apos;s own loader, then kept</source>
        <translation>Se obtienen una vez con el cargador del propio Keras y luego se conservan</translation>
    </message>
    <message>
        <source>How many of the base&apos;s last layers learn in the second part; 0 for none</source>
        <translation>Cuántas de las últimas capas de la base aprenden en la segunda parte; 0 para ninguna</translation>
    </message>
    <message>
        <source>ImageNet&apos;s</source>
        <translation>De ImageNet</translation>
    </message>
    <message>
        <source>In the first part the head learns alone</source>
        <translation>En la primera parte solo aprende la cabeza</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>Su tasa</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Sus pesos</translation>
    </message>
    <message>
        <source>Layers unfrozen</source>
        <translation>Capas descongeladas</translation>
    </message>
    <message>
        <source>Low, so that what the base knows is not lost</source>
        <translation>Baja, para que no se pierda lo que sabe la base</translation>
    </message>
    <message>
        <source>Stand on a network that has learnt already</source>
        <translation>Partir de una red que ya aprendió</translation>
    </message>
    <message>
        <source>The size of the dense layer between base and answer; 0 for none</source>
        <translation>El tamaño de la capa densa entre la base y la respuesta; 0 para ninguna</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Transferencia de aprendizaje</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of the base</source>
        <translation>Pesos de la base</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Lo que usted tiene</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>desde un archivo…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Loop: start again at the end</source>
        <translation>Repetir: volver a empezar al llegar al final</translation>
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
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <source>Previous cell</source>
        <translation>Celda anterior</translation>
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
    <name>WindowCommands</name>
    <message>
        <source>Text is {percent} % large when convviz starts again.</source>
        <translation>El texto tendrá el {percent} % de su tamaño cuando convviz se abra de nuevo.</translation>
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
    <name>Worksheet</name>
    <message>
        <source>Answers: {title}</source>
        <translation>Respuestas: {title}</translation>
    </message>
    <message>
        <source>Apply ReLU to each number: positive numbers stay, the others become 0. Fill in the empty cells.</source>
        <translation>Aplique la ReLU a cada número: los positivos quedan, los demás pasan a ser 0. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Apply the hyperbolic tangent to each number. Fill in the empty cells.</source>
        <translation>Aplique la tangente hiperbólica a cada número. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Apply the leaky ReLU to each number: positive numbers stay, the others are multiplied by the slope. Fill in the empty cells.</source>
        <translation>Aplique la Leaky ReLU a cada número: los positivos quedan, los demás se multiplican por la pendiente. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Apply the sigmoid 1 / (1 + e^(−x)) to each number x. Fill in the empty cells.</source>
        <translation>Aplique la sigmoide 1 / (1 + e^(−x)) a cada número x. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Every number of the input stamps the whole kernel, times itself, into the output; the next number stamps it as far on as the stride says. Where stamps overlap they are added up. Fill in the empty cells.</source>
        <translation>Cada número de la entrada estampa en la salida el kernel entero, multiplicado por él; el número siguiente lo estampa tan adelante como diga el paso (stride). Donde las estampas se solapan, se suman. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Leave the sign of each number away. Fill in the empty cells.</source>
        <translation>Quite el signo a cada número. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Forma de la salida</translation>
    </message>
    <message>
        <source>Output, {height} × {width}</source>
        <translation>Salida, {height} × {width}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Round to two decimals.</source>
        <translation>Redondee a dos decimales.</translation>
    </message>
    <message>
        <source>Sizes and parameters</source>
        <translation>Tamaños y parámetros</translation>
    </message>
    <message>
        <source>Slide the kernel over the input. At each place multiply every weight by the number under it, and add up the products. Fill in the empty cells.</source>
        <translation>Deslice el kernel sobre la entrada. En cada lugar, multiplique cada peso por el número que tiene debajo y sume los productos. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Slide the kernel over this plane alone. At each place multiply every weight by the number under it, and add up the products. Fill in the empty cells.</source>
        <translation>Deslice el kernel solo sobre este plano. En cada lugar, multiplique cada peso por el número que tiene debajo y sume los productos. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Sort the numbers of each window and take the one in the middle. Fill in the empty cells.</source>
        <translation>Ordene los números de cada ventana y tome el del medio. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Take the largest number of each window. Fill in the empty cells.</source>
        <translation>Tome el número mayor de cada ventana. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Take the mean of the numbers in each window. Fill in the empty cells.</source>
        <translation>Tome la media de los números de cada ventana. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>Take the smallest number of each window. Fill in the empty cells.</source>
        <translation>Tome el número menor de cada ventana. Rellene las celdas vacías.</translation>
    </message>
    <message>
        <source>The input has {height} × {width} cells. Here are rows {top}–{bottom} and columns {left}–{right}.</source>
        <translation>La entrada tiene {height} × {width} celdas. Aquí están las filas {top}–{bottom} y las columnas {left}–{right}.</translation>
    </message>
    <message>
        <source>The input is your result of {number}.</source>
        <translation>La entrada es su resultado de {number}.</translation>
    </message>
    <message>
        <source>The piece ends here: this stage needs more of its input than was cut out.</source>
        <translation>El recorte acaba aquí: esta etapa necesita más de su entrada de lo que se recortó.</translation>
    </message>
    <message>
        <source>This is one number of the layer. Multiply each number by its weight, add the products up with what the others give, and go on to the result. Round to two decimals.</source>
        <translation>Este es un número de la capa. Multiplique cada número por su peso, sume los productos con lo que dan los demás y siga hasta el resultado. Redondee a dos decimales.</translation>
    </message>
    <message>
        <source>This is one number of the layer. Multiply each number of the window by the weight at the same place, and add the products up, plane by plane; then add what the other planes give, and go on to the result. Round to two decimals.</source>
        <translation>Este es un número de la capa. Multiplique cada número de la ventana por el peso que está en el mismo lugar y sume los productos, plano a plano; luego sume lo que dan los demás planos y siga hasta el resultado. Redondee a dos decimales.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Window, plane {plane}</source>
        <translation>Ventana, plano {plane}</translation>
    </message>
    <message>
        <source>Work out what is missing: the shape of each layer&apos;s output (height × width × channels), and how many parameters it has.</source>
        <translation>Calcule lo que falta: la forma de la salida de cada capa (alto × ancho × canales) y cuántos parámetros tiene.</translation>
    </message>
    <message>
        <source>Write out how the cell with the thick frame comes about:</source>
        <translation>Escriba por extenso cómo se llega a la celda de marco grueso:</translation>
    </message>
    <message>
        <source>Write out the sum of the cell with the thick frame:</source>
        <translation>Escriba por extenso la suma de la celda de marco grueso:</translation>
    </message>
    <message>
        <source>after {function}</source>
        <translation>tras {function}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>bias {bias}, added to every sum</source>
        <translation>sesgo {bias}, sumado a cada suma</translation>
    </message>
    <message>
        <source>dilation {rate}</source>
        <translation>dilatación {rate}</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>padding {rule}</source>
        <translation>relleno {rule}</translation>
    </message>
    <message>
        <source>padding {rule}: above {top}, below {bottom}, left {left}, right {right}</source>
        <translation>relleno {rule}: arriba {top}, abajo {bottom}, a la izquierda {left}, a la derecha {right}</translation>
    </message>
    <message>
        <source>padding {rule}: none</source>
        <translation>relleno {rule}: ninguno</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>plane {plane}</source>
        <translation>plano {plane}</translation>
    </message>
    <message>
        <source>rounded off</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>pendiente {slope}</translation>
    </message>
    <message>
        <source>stride {strides}</source>
        <translation>paso {strides}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>the edge again</source>
        <translation>el borde repetido</translation>
    </message>
    <message>
        <source>the kernel is turned by 180° already</source>
        <translation>el kernel ya está girado 180°</translation>
    </message>
    <message>
        <source>the opposite edge</source>
        <translation>el borde opuesto</translation>
    </message>
    <message>
        <source>the picture mirrored</source>
        <translation>la imagen reflejada</translation>
    </message>
    <message>
        <source>the whole sum</source>
        <translation>la suma entera</translation>
    </message>
    <message>
        <source>what the others add (there are {count})</source>
        <translation>lo que suman los demás (son {count})</translation>
    </message>
    <message>
        <source>which take no part</source>
        <translation>que no participan</translation>
    </message>
    <message>
        <source>worksheet {what}</source>
        <translation>hoja de ejercicios {what}</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>{layer} ({type}): map {map}, row {row}, column {column}</source>
        <translation>{layer} ({type}): mapa {map}, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{layer} ({type}): unit {unit}</source>
        <translation>{layer} ({type}): unidad {unit}</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>Celdas en blanco</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Archivo aparte</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Páginas: {pages}</translation>
    </message>
    <message>
        <source>Pages: {pages}, then {answers} with the answers</source>
        <translation>Páginas: {pages}, luego {answers} con las respuestas</translation>
    </message>
    <message>
        <source>Pages: {pages}; a file beside it with the answers has {answers}</source>
        <translation>Páginas: {pages}; un archivo al lado, con las respuestas, tiene {answers}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Three of four</source>
        <translation>Tres de cuatro</translation>
    </message>
    <message>
        <source>Worksheet (PDF)</source>
        <translation>Hoja de ejercicios (PDF)</translation>
    </message>
</context>
<context>
    <name>WorksheetExport</name>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja de ejercicios</translation>
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
        <source>Dark and light change places: for ink on paper, and for networks that learnt from it</source>
        <translation>Oscuro y claro cambian de lugar: para tinta sobre papel, y para redes que aprendieron de ella</translation>
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
<context>
    <name>ZoomablePlot</name>
    <message>
        <source>Closer (+)</source>
        <translation>Más cerca (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Más lejos (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
</context>
<context>
    <name>_LessonOpening</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
</context>
</TS>
